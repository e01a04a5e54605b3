import { allegationNouns } from '../../lexicon/cues.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Act } from '../../record/record.ts'
import { childBy, type Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { namesADeed } from './names-a-deed.ts'

const question = /\?["'”’»]*$/u
const plain = new Set(['say', 'add', 'write', 'tweet', 'continue', 'post', 'shout'])

/**
 * The act of a statement: its cue's, unless the words themselves ask.
 *
 * @example "Why now?" he said
 */
export function actOf(reading: Reading, tree: Tree, draft: Draft): Act {
  const lemma = tree.words[draft.cue]?.lemma ?? ''
  if (namesADeed(reading, tree, draft)) return 'label'
  if (draft.act !== 'label') return spokenAct(reading, draft, lemma)
  // "refers to the map" gives it no name.
  if (lemma === 'refer' && !hasAs(tree, draft)) return 'say'
  return /^(?:dismiss|reject)$/.test(lemma) && deniesClaim(reading, tree, draft) ? 'deny' : 'label'
}

const hasAs = (tree: Tree, { cueWords }: Draft): boolean =>
  cueWords.some(([first, end]) => tree.words.slice(first, end).some(({ lower }) => lower === 'as'))

const untrue =
  /\bas (?:an? )?["“']?(?:baseless|groundless|unfounded|untrue|false|fake|lies?|nonsense|fabrications?|fabricated|invent(?:ed|ions?)|rumou?rs?|unsubstantiated|incorrect|inaccurate|fiction)\b/i

/** "dismissed the claim as groundless": who calls a claim untrue denies it. */
function deniesClaim(reading: Reading, tree: Tree, { cue, content }: Draft): boolean {
  const object = childBy(tree, cue, 'obj')
  if (!allegationNouns.has(tree.words[object ?? -1]?.lemma ?? '')) return false
  return content.some((span) => untrue.test(reading.report.text.slice(...span)))
}

function spokenAct(reading: Reading, draft: Draft, lemma: string): Act {
  const first = draft.content[0]
  if (draft.quoted && first && draft.content.length === 1 && plain.has(lemma)) {
    const words = reading.report.text.slice(...first)
    if (question.test(words) && !/[.!][ ]/.test(words)) return 'ask'
  }
  if (lemma === 'warn' && draft.addressee !== null && draft.act === 'urge') return 'urge'
  return draft.act
}
