import { expect, test } from 'vitest'
import { ableTo } from '../../../src/find/events/able-to.ts'
import { eventContext } from '../../../src/find/events/context.ts'
import { buildReading } from '../../build-reading.ts'

const bare = buildReading(
  'Dangers struck rebels.',
  `Dangers danger NOUN NNS 2 nsubj
struck strike VERB VBD 0 root
rebels rebel NOUN NNS 2 obj
. . PUNCT . 2 punct`,
)
const mention = (head: number, type: 'abstract' | 'person') => ({
  words: [head, head + 1] as const,
  head,
  type,
  sure: 1,
  antecedent: null,
  first: 0,
})

test('an idea does nothing, people do, and so does what the model says nothing of', () => {
  const reading = { ...bare, mentions: [mention(0, 'abstract'), mention(2, 'abstract')] }
  expect(ableTo(eventContext(reading, []), [0, 2])).toEqual([2])
  expect(ableTo(eventContext(bare, []), [0])).toEqual([0])
})
