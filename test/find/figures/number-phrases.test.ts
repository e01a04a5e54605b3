import { describe, expect, test } from 'vitest'
import { numberPhrases } from '../../../src/find/figures/number-phrases.ts'
import type { Word } from '../../../src/reader/reading.ts'

/** Words of a text cut at blanks; plurals are nouns, which is all that numbers ask of them. */
const wordsOf = (text: string): readonly Word[] => {
  let at = 0
  return text.split(' ').map((form) => {
    const start = text.indexOf(form, at)
    at = start + form.length
    const noun = /^[a-z]{4,}s$/.test(form)
    return {
      start,
      end: at,
      form,
      lower: form.toLowerCase(),
      lemma: form.toLowerCase(),
      upos: noun ? 'NOUN' : 'X',
      xpos: noun ? 'NNS' : 'X',
      head: -1,
      deprel: 'dep',
      sentence: 0,
    }
  })
}

const read = (text: string) => {
  const words = wordsOf(text)
  return numberPhrases(words).map(({ first, end, low, high, unit }) => [
    text.slice(words[first]?.start, words[end - 1]?.end),
    low,
    high,
    unit,
  ])
}

describe('numberPhrases', () => {
  test('reads digits and words', () => {
    expect(read('1,300 men')).toEqual([['1,300', 1300, 1300, 'count']])
    expect(read('two hundred and ten men')).toEqual([['two hundred and ten', 210, 210, 'count']])
    expect(read('twenty - five men')).toEqual([['twenty - five', 25, 25, 'count']])
    expect(read('1.2 million men')).toEqual([['1.2 million', 1200000, 1200000, 'count']])
    expect(read('a dozen men')).toEqual([['a dozen', 12, 12, 'count']])
    expect(read('a quarter of a million men')[0]?.[1]).toBe(250000)
    expect(read('half a million men')[0]?.[1]).toBe(500000)
    expect(read('1 000 men')[0]?.[1]).toBe(1000)
  })
  test('gives vague plurals their least', () => {
    expect(read('dozens of men')).toEqual([['dozens', 24, null, 'count']])
    expect(read('tens of thousands of men')).toEqual([['tens of thousands', 20000, null, 'count']])
    expect(read('several hundred men')).toEqual([['several hundred', 200, null, 'count']])
    expect(read('scores of men')[0]?.[1]).toBe(40)
  })
  test('bounds a number by the words before and after it', () => {
    expect(read('at least 20 men')).toEqual([['at least 20', 20, null, 'count']])
    expect(read('up to 50 men')).toEqual([['up to 50', null, 50, 'count']])
    expect(read('more than 30 men')).toEqual([['more than 30', 31, null, 'count']])
    expect(read('fewer than 30 men')).toEqual([['fewer than 30', null, 29, 'count']])
    expect(read('nearly 30 men')).toEqual([['nearly 30', 30, 30, 'count']])
    expect(read('a total of at least 30 men')).toEqual([
      ['a total of at least 30', 30, null, 'count'],
    ])
    expect(read('30 or more men')).toEqual([['30 or more', 30, null, 'count']])
    expect(read('it edged up to 7 percent')[0]?.slice(1, 3)).toEqual([7, 7])
  })
  test('reads ranges, but no change from one number to another', () => {
    expect(read('between 20 and 30 men')).toEqual([['between 20 and 30', 20, 30, 'count']])
    expect(read('20 to 30 men')).toEqual([['20 to 30', 20, 30, 'count']])
    expect(read('20 - 30 workers')).toEqual([['20 - 30', 20, 30, 'count']])
    expect(read('2 to 3 million men')[0]?.slice(1, 3)).toEqual([2000000, 3000000])
    expect(read('from 20 to 30 men').map((found) => found[1])).toEqual([20, 30])
  })
  test('reads shares and sums of money', () => {
    expect(read('20 percent of it')).toEqual([['20 percent', 20, 20, 'share']])
    expect(read('more than half of it')).toEqual([['more than half', 50, null, 'share']])
    expect(read('two - thirds of it')).toEqual([['two - thirds', 66.7, 66.7, 'share']])
    expect(read('one in five workers')).toEqual([['one in five', 20, 20, 'share']])
    expect(read('$ 5 million')).toEqual([['$ 5 million', 5000000, 5000000, 'money']])
    expect(read('more than € 3 bn')).toEqual([['more than € 3 bn', 3000000000, null, 'money']])
    expect(read('5 million dollars')).toEqual([['5 million dollars', 5000000, 5000000, 'money']])
  })
  test('reads no number where there is none', () => {
    expect(read('half an hour, a few men and the second half')).toEqual([])
  })
})
