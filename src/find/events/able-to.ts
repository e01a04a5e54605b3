import type { EventContext } from './context.ts'
import { isActorLike } from './people.ts'
import { inPhrase } from './slots.ts'

const unable = new Set(['abstract', 'event', 'time'])

/**
 * Those among the doers who can do something: not what the model takes for an idea, a happening or a time.
 *
 * @example "the dangers of criticizing the king": the dangers criticize nobody
 */
export function ableTo(context: EventContext, heads: readonly number[]): readonly number[] {
  const { reading } = context
  return heads.flatMap((head) => {
    if (isActorLike(reading, head) || reading.words[head]?.upos !== 'NOUN') return [head]
    const mention = reading.mentions.find((one) => one.head === head)
    if (mention === undefined || !unable.has(mention.type)) return [head]
    // "the meeting of elders rejected it", "the support of protesters demanding it": the elders, the protesters.
    return inPhrase(context, head, 'of').filter((one) => isActorLike(reading, one))
  })
}
