import type { KindRule } from './kind-of.ts'
import { isPeople } from './kind-words.ts'

const verbs =
  /^(?:shoot|stab|beat|hack|burn|crush|stone|trample|torture|bludgeon|club|starve|freeze|bleed)$/
const reach = 8

/**
 * Kind of people shot, stabbed or beaten to death, who are no wounded.
 *
 * @example "two missionaries were shot to death" and "gunmen shot dead two guards" are killed
 */
export const toDeath: KindRule = ({ tree, top, noun, end }) => {
  const { words } = tree
  const counted = words[noun ?? -1]
  if (counted && !isPeople(counted)) return null
  const verb = words[top]?.head ?? -1
  if (!verbs.test(words[verb]?.lemma ?? '')) return null
  // From the verb, or from the counted where the verb stands before them.
  const from = Math.max(verb + 1, verb < top ? end : verb + 1)
  for (let at = verb + 1; at < from + reach; at += 1) {
    const word = words[at]
    if (word?.sentence !== words[verb]?.sentence || /^[;:]$/.test(word?.form ?? '')) return null
    if (word?.lower === 'dead' && at === verb + 1) return 'killed'
    if (word?.lower === 'to' && words[at + 1]?.lower === 'death') return 'killed'
  }
  return null
}
