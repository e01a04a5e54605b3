import { isPassive } from '../tree/subjects.ts'
import type { KindRule } from './kind-of.ts'

const acts = /^(?:damage|expel|deport|recall|close|shut|cancel|suspend|blacklist|sanction)$/

/**
 * Kind of those who were damaged, expelled, closed: their number is a result, few as they may be.
 *
 * @example "two lorries were damaged", "expelled two diplomats"
 */
export const actedOn: KindRule = ({ tree, top, noun }) => {
  const { words } = tree
  if (noun === null) return null
  const { deprel = '', head = -1 } = words[top] ?? {}
  const verb = words[head]
  if (verb?.upos !== 'VERB' || !acts.test(verb.lemma)) return null
  return deprel === 'obj' || (deprel.startsWith('nsubj') && isPassive(tree, head)) ? 'other' : null
}
