import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from '../../src/text/words.ts'
import { anyText, blacken, cut, HOSTILE, time } from './texts.ts'

const of = (text: string): string => cut(text, words(text, [0, text.length])).join('|')

describe('words', () => {
  test.each([
    ["We don't, can't and won't.", "We|do|n't|,|ca|n't|and|wo|n't|."],
    ['It\u2019s what they\u2019ll say.', 'It|\u2019s|what|they|\u2019ll|say|.'],
    ["Both sides' figures; Zelandia's army", "Both|sides|'|figures|;|Zelandia|'s|army"],
    ['They cannot, they are gonna', 'They|can|not|,|they|are|gon|na'],
    ['He dont know', 'He|do|nt|know'],
    ["Zelandia 's army did n't", "Zelandia|'s|army|did|n't"],
    ["She shouldn't've gone", "She|should|n't|'ve|gone"],
  ])('clitics are words of their own: %s', (text, expected) => {
    expect(of(text)).toBe(expected)
  })

  test.each([
    ["O'Hara met Sha'ban at 6 o'clock", "O'Hara|met|Sha'ban|at|6|o'clock"],
    ["in the 1960's and the '90s", "in|the|1960's|and|the|'90s"],
    ["rock 'n' roll", "rock|'n'|roll"],
  ])('other apostrophes stay in their word: %s', (text, expected) => {
    expect(of(text)).toBe(expected)
  })

  test.each([
    [
      'Mr. Orlo left the U.S. on Jan. 5 at 9 a.m. today',
      'Mr.|Orlo|left|the|U.S.|on|Jan.|5|at|9|a.m.|today',
    ],
    ['J. K. Marr and T.S. Onn', 'J.|K.|Marr|and|T.S.|Onn'],
    ['He said no. She agreed.', 'He|said|no|.|She|agreed|.'],
    ['Room No. 5', 'Room|No.|5'],
    [
      'Orlo (D., Ind.) of W.Va. in the post-U.S. era',
      'Orlo|(|D.|,|Ind.|)|of|W.Va.|in|the|post|-|U.S.|era',
    ],
    ['They sold it to Marr Co.', 'They|sold|it|to|Marr|Co|.'],
    ['It was Plan B. The other', 'It|was|Plan|B|.|The|other'],
    ['in Jan. and in mar.', 'in|Jan.|and|in|mar|.'],
    ['a Ph.D. of U.S.-led forces', 'a|Ph.D.|of|U.S.|-|led|forces'],
  ])('a full stop stays with an abbreviation only: %s', (text, expected) => {
    expect(of(text)).toBe(expected)
  })

  test.each([
    ['3.5 of 1,000 at 10:30 on 10/2/2020', '3.5|of|1,000|at|10:30|on|10/2/2020'],
    ['$5bn, 20%, US$7, 5pm, +44', '$|5|bn|,|20|%|,|US$|7|,|5|pm|,|+44'],
    ['at 5p.m. he paid .5 of 300million', 'at|5|p.m.|he|paid|.5|of|300|million'],
    ['the 3rd, 2-3 and 1960s', 'the|3rd|,|2|-|3|and|1960s'],
  ])('numbers stay whole, units and signs do not: %s', (text, expected) => {
    expect(of(text)).toBe(expected)
  })

  test.each([
    ['Upper-Lower war-torn and/or', 'Upper|-|Lower|war|-|torn|and|/|or'],
    ['e-mail, anti-tank, co-founder, ex-minister', 'e-mail|,|anti-tank|,|co-founder|,|ex-minister'],
    ['he \u2014 she -- it\u2014they', 'he|\u2014|she|--|it|\u2014|they'],
    ['(so)... "yes"?! [t]he', '(|so|)|...|"|yes|"|?!|[|t|]|he'],
    ["``so'' and ''so''", "``|so|''|and|''|so|''"],
    ['AT&T and R&D', 'AT&T|and|R&D'],
    ['f***, *** :-) <3', 'f|***|,|***|:-)|<3'],
  ])('compounds are cut, prefixes are not, marks stand alone: %s', (text, expected) => {
    expect(of(text)).toBe(expected)
  })

  test.each([
    ['See https://news.example/a_b?c=1, please.', 'See|https://news.example/a_b?c=1|,|please|.'],
    ['www.news.example.', 'www.news.example|.'],
    ['ann.lee@mail.example, @annlee #NoWar', 'ann.lee@mail.example|,|@annlee|#NoWar'],
    ['report.pdf at news.com/world.', 'report.pdf|at|news.com/world|.'],
    ['She said.The man', 'She|said|.|The|man'],
  ])('addresses stay whole: %s', (text, expected) => {
    expect(of(text)).toBe(expected)
  })

  test('marks, emoji and invisible characters stay with what they belong to', () => {
    expect(of('cafe\u0301 \u{1f468}\u200d\u{1f469}! soft\u00adhyphen')).toBe(
      'cafe\u0301|\u{1f468}\u200d\u{1f469}|!|soft\u00adhyphen',
    )
  })

  test('only the given stretch is cut', () => {
    expect(words('one two three', [4, 7])).toEqual([[4, 7]])
  })

  test('of any text cover every character that is no white space, in order and once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const [start, end] of words(text, [0, text.length])) {
          expect(blacken(text.slice(at, start))).toBe('')
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/\s/)
          at = end
        }
        expect(blacken(text.slice(at))).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  test.each(HOSTILE)('of a long text of %s take no long time', (_, text) => {
    expect(time(() => words(text, [0, text.length]))).toBeLessThan(2000)
  })
})
