import { expect, test } from 'vitest'
import { sameByWords, wordedOf } from '../../../src/reader/decode/same-words.ts'
import { buildReading } from '../../build-reading.ts'

/** `DET NOUN*`-like mentions, whose last word is the head; capital words are names. */
function worded(text: string) {
  const rows = text.split(' ').map((form, index) => {
    const upos = /^\d/.test(form)
      ? 'NUM'
      : form === form.toLowerCase()
        ? index === 0 && /^(the|a|an|her)$/.test(form)
          ? 'DET'
          : 'NOUN'
        : 'PROPN'
    return `${form} ${form.toLowerCase()} ${upos} XX 0 root`
  })
  const { words } = buildReading(text, rows.join('\n'))
  return wordedOf(words, words.at(-1) as (typeof words)[number])
}
const same = (earlier: string, own: string) => sameByWords(worded(own), worded(earlier))

test('the same words are the same thing', () => {
  expect(same('peace talks', 'peace talks')).toBe(true)
  expect(same('the Lorne Valley', 'Lorne Valley')).toBe(true)
})

test('a definite one that adds nothing takes the earlier up, one that adds something may not', () => {
  expect(same('a draft treaty', 'the treaty')).toBe(true)
  expect(same('a treaty', 'the draft treaty')).toBe(null)
})

test('an indefinite or counted one brings in another', () => {
  expect(same('2 soldiers', '2 soldiers')).toBe(null)
  expect(same('an officer', 'an officer')).toBe(null)
})

test('names without a common word are two, unless one is the initials of the other', () => {
  expect(same('Harbour Road', 'Market Street')).toBe(false)
  expect(same('Northern Security Forum', 'NSF')).toBe(null)
  expect(same('Malina Dovrek', 'Dovrek')).toBe(null)
})
