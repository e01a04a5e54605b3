import type { Reading } from '../../reader/reading.ts'
import { contains, type Span } from '../../record/span.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

const writer = new Set([
  'i',
  'we',
  'you',
  'me',
  'us',
  'everyone',
  'everybody',
  'anyone',
  'anybody',
  'nobody',
  'one',
])
const asking = new Set(['who', 'what'])

/**
 * What the writer says or thinks in the report's own voice, what anybody at all does, and what nobody thought: no
 * statement of a source.
 *
 * @example "As I wrote last week, the port is closed."
 */
export function isOwnVoice(reading: Reading, tree: Tree, draft: Draft, negated: boolean): boolean {
  if (draft.cue < 0) return false
  if (
    negated &&
    (draft.source.length === 0 ||
      (draft.act === 'think' && tree.words[draft.cue]?.lemma === 'know'))
  )
    return true
  const cue = tree.words[draft.cue]
  if (!cue || isQuoted(reading, [cue.start, cue.end])) return false
  const [first] = draft.source[0] ?? [-1]
  const word = tree.words[first]
  if (!word) return false
  if (writer.has(word.lower) && draft.source[0]?.[1] === first + 1) return true
  return asking.has(word.lower) && cue.deprel !== 'acl:relcl' && cue.deprel !== 'conj'
}

const isQuoted = (reading: Reading, span: Span): boolean =>
  reading.quotations.some((quotation) => contains(quotation.span, span))

/** A clause inside somebody's quotation whose cue stands outside it is a slip: the quotation is one whole. */
export function isPartOfQuotation(tree: Tree, draft: Draft, around: readonly Draft[]): boolean {
  const cue = tree.words[draft.cue]
  if (draft.rule.endsWith('quoted-speech') || !cue) return false
  return around.some(
    (other) =>
      other !== draft &&
      other.rule.endsWith('quoted-speech') &&
      other.content.some(
        (piece) =>
          draft.content.every((part) => contains(piece, part)) &&
          !contains(piece, [cue.start, cue.end]),
      ),
  )
}
