import type { EventFinding } from '../../find/findings.ts'
import type { Tree } from '../../find/tree/tree.ts'

/**
 * Whether an event told as having happened is dated after its report, and by no verb in the past: then it is to come.
 *
 * @example "The ministers meet on March 20", in a report of March 4
 */
export function isToCome(
  tree: Tree,
  { head, status, polarity }: Pick<EventFinding, 'head' | 'status' | 'polarity'>,
  date: string | null,
  reported: string | null,
): boolean {
  if (status !== 'occurred' || polarity === 'negative' || date === null || reported === null)
    return false
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date <= reported.slice(0, 10)) return false
  let at = head
  for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
    const word = tree.words[at]
    if (word?.upos === 'VERB') return !/^VB[DN]$/.test(word.xpos)
    at = word?.head ?? -1
  }
  return true
}
