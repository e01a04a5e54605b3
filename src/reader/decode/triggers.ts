import type { ReportScores } from '../gather.ts'
import type { Mention, Role, Trigger, WordRange } from '../reading.ts'
import type { Decoding, Labels } from '../session.ts'
import { likeliest, probability } from './bio.ts'

const ROLES: readonly Role[] = ['who', 'whom', 'what', 'where', 'when']
/** A party stands within so many words of its trigger; train/losses.py has the same. */
const SPREAD = 60

/** Words that name an event, and their parties: the words that the trigger points to, widened to the mention whose head they hold. */
export function decodeTriggers(
  scores: ReportScores,
  mentions: readonly Mention[],
  labels: Pick<Labels, 'event' | 'status'>,
  decoding: Pick<Decoding, 'roleBias'>,
): Trigger[] {
  const types = labels.event.length
  const states = labels.status.length
  const byHead = new Map(mentions.map((mention) => [mention.head, mention.words]))
  const out: Trigger[] = []
  for (let word = 0; word < scores.count; word++) {
    const type = likeliest(scores.event, word * types, types)
    if (type === 0) continue
    const status = likeliest(scores.status, word * states, states)
    out.push({
      word,
      type: labels.event[type] as string,
      status: labels.status[status] as string,
      sure: probability(scores.event, word * types, types, type),
      parties: Object.fromEntries(
        ROLES.map((role, r) => [role, partiesOf(scores, word, r, byHead, decoding)]),
      ) as unknown as Trigger['parties'],
    })
  }
  return out
}

/** Stretches of words that score above even odds, each as the widest mention whose head is among them, or as it is. */
function partiesOf(
  { roles, count }: ReportScores,
  trigger: number,
  role: number,
  byHead: ReadonlyMap<number, WordRange>,
  { roleBias }: Pick<Decoding, 'roleBias'>,
): WordRange[] {
  const row = roles.length / count
  const size = row / (ROLES.length + 1)
  const query = trigger * row + role * size
  const key = ROLES.length * size
  const isParty = (word: number): boolean => {
    let score = roleBias[role] as number
    for (let k = 0; k < size; k++)
      score += (roles[query + k] as number) * (roles[word * row + key + k] as number)
    return score > 0
  }
  const out: WordRange[] = []
  const end = Math.min(count, trigger + SPREAD + 1)
  for (let word = Math.max(0, trigger - SPREAD); word < end; word++) {
    if (!isParty(word)) continue
    const first = word
    while (word + 1 < end && isParty(word + 1)) word++
    out.push(widened([first, word + 1], byHead))
  }
  return out
}

function widened([first, end]: WordRange, byHead: ReadonlyMap<number, WordRange>): WordRange {
  let best: WordRange | undefined
  for (let word = first; word < end; word++) {
    const mention = byHead.get(word)
    if (mention && (best === undefined || mention[1] - mention[0] > best[1] - best[0]))
      best = mention
  }
  return best ?? [first, end]
}
