import type { EventContext } from './context.ts'

/**
 * Words that name no event whatever they say: those of the headline.
 *
 * @example nothing in a report's title is listed
 */
export function isNoEvent(context: EventContext, index: number): boolean {
  const headline = context.reading.report.headline
  const word = context.tree.words[index]
  return !word || (headline !== null && word.start < headline[1] && word.end > headline[0])
}
