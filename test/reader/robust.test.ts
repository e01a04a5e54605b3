import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReader, type Reader } from '../../src/reader/index.ts'
import type { Reading, WordRange } from '../../src/reader/reading.ts'

/** 10,000 in a longer run: DATELINE_RANDOM_TEXTS=10000 npx vitest run test/reader/robust */
const COUNT = Number(process.env.DATELINE_RANDOM_TEXTS ?? 150)

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz     ',
  'The said told Reuters Monday "quoted" “so” (it) 12,000 % $3.5m U.S. - — ... ?! \n\n',
  '😀👩‍👩‍👧🇺🇦é\u0301ñ𝔘𐍈 ',
  'שלום مرحبا \u200f\u202e\u2066 abc ',
  '\u0000\u0001\u0007\u001b\t\r\n\u0085\u2028\ufeff\ufffd a',
  '\ud800\udc00\ud83d \udfff x',
  '中文没有空格的句子日本語한국어',
  '"\'“”‘’«»()[]{}<>`´',
]

/** A small generator of its own, so that a failure can be had again by its number. */
function randomText(seed: number): string {
  let state = seed + 1
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  let text = ''
  for (let parts = 1 + next(4); parts > 0; parts--) {
    const alphabet = [...(ALPHABETS[next(ALPHABETS.length)] as string)]
    for (let length = next(60); length > 0; length--) text += alphabet[next(alphabet.length)]
  }
  return text
}

let reader: Reader
beforeAll(async () => {
  reader = await openReader({ threads: 2 })
})
afterAll(() => reader.close())

const read = async (text: string): Promise<Reading> => {
  const report = { id: 't', url: null, date: null, publisher: null, headline: null, text }
  return (await reader.read([report]))[0] as Reading
}

function expectLegal(text: string, reading: Reading): void {
  const count = reading.words.length
  let end = 0
  for (const word of reading.words) {
    expect(word.start).toBeGreaterThanOrEqual(end)
    expect(word.end).toBeGreaterThan(word.start)
    expect(text.slice(word.start, word.end)).toBe(word.form)
    end = word.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  const { entities, conll, military, timexes, attributions, inner, mentions, triggers } = reading
  const ranges: WordRange[] = [
    ...[...entities, ...conll, ...military, ...timexes, ...mentions].map(({ words }) => words),
    ...[...attributions, ...inner].flatMap((part) => [
      ...part.source,
      ...part.cue,
      ...part.content,
    ]),
    ...triggers.flatMap(({ parties }) => Object.values(parties).flat()),
  ]
  for (const [first, last] of ranges) {
    expect(first).toBeGreaterThanOrEqual(0)
    expect(last).toBeGreaterThan(first)
    expect(last).toBeLessThanOrEqual(count)
  }
  for (const [index, { head, antecedent }] of mentions.entries()) {
    expect(head).toBeLessThan(count)
    if (antecedent !== null) expect(antecedent).toBeLessThan(index)
  }
}

test(`${COUNT} random texts are read, and no span leaves its text`, async () => {
  for (let seed = 0; seed < COUNT; seed++) {
    const text = randomText(seed)
    expectLegal(text, await read(text))
  }
}, 3_600_000)

test('a text without a space, and one of one sign, are read', async () => {
  for (const text of ['x'.repeat(20_000), '-'.repeat(5_000), '"'.repeat(3_000)])
    expectLegal(text, await read(text))
}, 120_000)

test('a text of one word is read', async () => {
  expectLegal('No', await read('No'))
  expect((await read('No')).words).toHaveLength(1)
})

test('an empty text gives an empty reading', async () => {
  const reading = await read('')
  expect(reading.words).toEqual([])
  expect(reading.mentions).toEqual([])
})
