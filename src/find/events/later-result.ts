import { adjunct } from './adjunct.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { passive } from './passive.ts'
import { verbGroup } from './verb-group.ts'

const apart =
  /^(?:also|separately|elsewhere|earlier|later|another|other|others|since|meanwhile|previously|additional|more|overall)$/

/**
 * Whether a deed's toll is told in the next sentence: passive, without doers, and with no day, place or deed of its own.
 *
 * @example "Two bombs went off at the market. Three people were killed": killed by the bombs; not "Three others were killed
 * elsewhere"
 */
export function isLaterResult(
  context: EventContext,
  result: Draft,
  deed: Draft,
  drafts: readonly Draft[],
): boolean {
  if (!result.trigger?.result || result.who.length > 0 || deed.trigger?.result) return false
  const { tree, reading } = context
  // "6,000 have been killed" is what all of it has cost so far.
  if (!passive(tree, result.head) || verbGroup(tree, result.head).perfect) return false
  const here = tree.words[result.head]?.sentence ?? -1
  const told = [deed, ...(deed.others ?? [])].map(({ head }) => tree.words[head]?.sentence ?? -1)
  if (here - Math.max(...told) !== 1) return false
  const [first, end] = reading.sentences[here]?.words ?? [0, 0]
  for (let at = first; at < end; at += 1) {
    if (apart.test(tree.words[at]?.lower ?? '') || adjunct(context, at) !== undefined) return false
  }
  return !drafts.some(
    ({ type, head, trigger }) =>
      type === result.type && !trigger?.result && tree.words[head]?.sentence === here,
  )
}
