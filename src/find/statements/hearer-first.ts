import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

const telling = /^(?:tell|inform|assure|remind|notify)$/
const hearing: ReadonlySet<string> = new Set(['Organization', 'Person'])

/**
 * A name right after a verb of telling is the one told, though the tree takes it for the subject of what is said.
 *
 * @example "telling Kesta Radio there had been no contact" tells Kesta Radio; "told that Kesta Radio had called" does not
 */
export function hearerFirst(reading: Reading, tree: Tree, draft: Draft): Draft {
  const { cue, addressee, content } = draft
  if (addressee !== null || !telling.test(tree.words[cue]?.lemma ?? '')) return draft
  const first = tree.words[cue + 1]?.lower === 'the' ? cue + 2 : cue + 1
  const name = reading.entities.find(
    ({ words, type }) =>
      words[0] <= first && first < words[1] && words[0] > cue && hearing.has(type),
  )
  const next = tree.words[name?.words[1] ?? -1]
  if (!name || !next) return draft
  const last = name.words[1] - 1
  const told = { ...draft, addressee: last }
  const start = tree.words[cue + 1]?.start ?? 0
  if (content[0]?.[0] !== start) return told
  const rest: Span = [next.start, content[0][1]]
  return rest[1] > rest[0] ? { ...told, content: [rest, ...content.slice(1)] } : draft
}
