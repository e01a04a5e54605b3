import { adjectiveTrigger } from '../../lexicon/event-types.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'

/**
 * What a hyphened participle says that its first part does for the noun: "the Norland-backed militia".
 *
 * @example "Norland-backed rebels" is SUPPORT by Norland for the rebels, ongoing; "gas-powered cars" is nothing
 */
export function adjectiveDraft(context: EventContext, index: number): Draft | undefined {
  const { words } = context.tree
  const word = words[index]
  if (!word) return undefined
  const type = adjectiveTrigger(word.lower)
  const backer = index - 2
  if (type === undefined || words[index - 1]?.form !== '-') return undefined
  if (!/^\p{Lu}/u.test(words[backer]?.form ?? '') && words[backer]?.lower !== 'government')
    return undefined
  const noun = nounAfter(context, index)
  if (noun === undefined) return undefined
  return {
    head: index,
    words: [index, index + 1],
    clause: index,
    type,
    mode: null,
    who: [backer],
    whom: [noun],
    what: null,
    modality: { polarity: 'positive', status: 'ongoing' },
    trigger: null,
    rule: 'find/events/adjective-drafts',
    sure: 0.8,
  }
}

/** The head of the noun phrase that the participle stands in: the last of the nouns that follow, else the tree's. */
function nounAfter(context: EventContext, index: number): number | undefined {
  const { words } = context.tree
  const head = words[index]?.head ?? -1
  const nominal = (at: number): boolean => /^(?:NOUN|PROPN)$/.test(words[at]?.upos ?? '')
  let at = index + 1
  while (at < index + 5 && words[at]?.upos === 'ADJ') at += 1
  if (!nominal(at)) return head > index && nominal(head) ? head : undefined
  while (nominal(at + 1) && words[at + 1]?.sentence === words[at]?.sentence) at += 1
  return at
}
