import { isPassive } from '../tree/subjects.ts'
import type { KindRule } from './kind-of.ts'
import { isPeople } from './kind-words.ts'

const acts = /^(?:damage|hit|expel|deport|recall|close|shut|cancel|suspend|blacklist|sanction)$/

/**
 * Kind of those who were damaged, expelled, closed: their number is a result, few as they may be.
 *
 * @example "two lorries were damaged", "expelled two diplomats"
 */
export const actedOn: KindRule = ({ tree, top, noun }) => {
  const { words } = tree
  if (noun === null) return null
  const counted = words[noun]
  if (words[words[top]?.head ?? -1]?.lemma === 'hit' && counted && isPeople(counted)) return null
  const { deprel = '', head = -1 } = words[top] ?? {}
  const verb = words[head]
  if (verb?.upos !== 'VERB' || !acts.test(verb.lemma)) return null
  return deprel === 'obj' || (deprel.startsWith('nsubj') && isPassive(tree, head)) ? 'other' : null
}
