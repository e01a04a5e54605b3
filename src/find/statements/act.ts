import type { Reading } from '../../reader/reading.ts'
import type { Act } from '../../record/record.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

const question = /\?["'”’»]*$/u
const plain = new Set(['say', 'add', 'write', 'tweet', 'continue', 'post', 'shout'])

/**
 * The act of a statement: its cue's, unless the words themselves ask.
 *
 * @example "Why now?" he said
 */
export function actOf(reading: Reading, tree: Tree, draft: Draft): Act {
  const lemma = tree.words[draft.cue]?.lemma ?? ''
  const first = draft.content[0]
  if (draft.quoted && first && draft.content.length === 1 && plain.has(lemma)) {
    const words = reading.report.text.slice(...first)
    if (question.test(words) && !/[.!][ ]/.test(words)) return 'ask'
  }
  if (lemma === 'warn' && draft.addressee !== null && draft.act === 'urge') return 'urge'
  return draft.act
}
