import { expect, test } from 'vitest'
import { decodeMentions } from '../../../src/reader/decode/mentions.ts'
import type { ReportScores } from '../../../src/reader/gather.ts'
import { buildReading } from '../../build-reading.ts'

const { words, sentences } = buildReading(
  'The mayor left. She smiled.',
  'The the DET DT 2 det\nmayor mayor NOUN NN 3 nsubj\nleft leave VERB VBD 0 root\n. . PUNCT . 3 punct\n\nShe she PRON PRP 2 nsubj\nsmiled smile VERB VBD 0 root\n. . PUNCT . 2 punct',
)
const ranges = sentences.map((sentence) => sentence.words)
const pair = Array.from({ length: 9 }, () => [0, 0, 0, 0, 0, 0])

/** Heads of mentions are `mayor` (1) and `She` (4), whose vectors of one number each agree as far as `alike` says. */
function scores(alike: number) {
  const mention = new Float32Array(2 * words.length)
  const edges = new Int32Array(2 * words.length)
  const coreference = new Float32Array(3 * words.length)
  for (const [word] of words.entries()) mention[2 * word] = 1
  for (const [head, first] of [
    [1, 0],
    [4, 2],
  ] as const) {
    mention[2 * head + 1] = 5
    edges.set([first, head], 2 * head)
  }
  coreference.set([0, 1, 0], 3)
  coreference.set([alike, 0, 1], 12)
  return { count: words.length, mention, edges, coreference } as unknown as ReportScores
}

const labels = { mention: ['none', 'person'] }

test('a pronoun takes the mention before it that its vector agrees with', () => {
  const mentions = decodeMentions(scores(2), words, ranges, labels, { pair })
  expect(mentions).toMatchObject([
    { words: [0, 2], head: 1, type: 'person', antecedent: null },
    // Its first word by the scores lies in the sentence before: it is kept to its own.
    { words: [4, 5], head: 4, antecedent: 0 },
  ])
  expect(mentions.map(({ first }) => first)).toEqual([0, 0])
})

test('a mention that agrees with nothing before is a first one', () => {
  const mentions = decodeMentions(scores(-0.5), words, ranges, labels, { pair })
  expect(mentions.map(({ antecedent }) => antecedent)).toEqual([null, null])
})

test('what is known of a pair beside its vectors counts', () => {
  const nearby = pair.map(() => [0, 0, 0, 0, 0, 1])
  const mentions = decodeMentions(scores(-0.5), words, ranges, labels, { pair: nearby })
  expect(mentions[1]?.antecedent).toBe(0)
})
