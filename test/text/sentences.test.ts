import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'
import { anyText, blacken, cut, HOSTILE, time } from './texts.ts'

const of = (text: string): readonly string[] => cut(text, sentences(text, [0, text.length]))

describe('sentences', () => {
  test('end with a full stop, a question mark or an exclamation mark', () => {
    expect(of('He left. Did she? Yes! "So be it." 12 stayed.')).toEqual([
      'He left.',
      'Did she?',
      'Yes!',
      '"So be it."',
      '12 stayed.',
    ])
  })

  test('begin with a name in small letters too', () => {
    expect(of('They fled. al-Marra fell.')).toEqual(['They fled.', 'al-Marra fell.'])
  })

  test.each([
    'Mr. Orlo met Gen. Marr and Sen. J. K. Onn of Zelandia Corp. Ltd. in St. Ande.',
    'The U.S. Army spoke at 5 a.m. Sunday.',
    'On Jan. 5 about 3.5 million saw No. 7 win.',
    'LONDON (Agency) - The minister left.',
    '"Why?" he asked.',
    '"Never!" President Orlo said.',
    '"Why?" asked the minister.',
    'He waited ... and left.',
    'Two leaders–Sens. Orlo and Marr–left.',
    'It was written by Henry I. Marr yesterday.',
    'MARR, D.C. - The minister left.',
    'He saw it . . . and left.',
    'Write to first.Last@mail.example today.',
  ])('are not cut inside: %s', (text) => {
    expect(of(text)).toEqual([text])
  })

  test.each([
    ['He lives in the U.S. The army left.', ['He lives in the U.S.', 'The army left.']],
    ['It began at 5 a.m. It ended.', ['It began at 5 a.m.', 'It ended.']],
    ['He bought Marr Inc. They sold it.', ['He bought Marr Inc.', 'They sold it.']],
    ['She said no. He agreed.', ['She said no.', 'He agreed.']],
    ['\u201cWe won.\u201d He smiled.', ['\u201cWe won.\u201d', 'He smiled.']],
    ['(He left.) She stayed.', ['(He left.)', 'She stayed.']],
    ['“It rained. ” He left.', ['“It rained. ”', 'He left.']],
    ['- Rain came. - Snow came.', ['- Rain came.', '- Snow came.']],
    ['It rained.[12] He left.', ['It rained.[12]', 'He left.']],
    ['He waited... Then he left.', ['He waited...', 'Then he left.']],
    ['So they said.The army left.', ['So they said.', 'The army left.']],
  ])('are cut where the full stop ends one: %s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })

  test('the number of a list item does not end one', () => {
    expect(of('1. The army left.\n2. The rain came.')).toEqual([
      '1. The army left.',
      '2. The rain came.',
    ])
  })

  test('a line break ends a heading or a list item, but not a wrapped line', () => {
    expect(of('THE DAY IN SHORT\nThe army left the town.')).toEqual([
      'THE DAY IN SHORT',
      'The army left the town.',
    ])
    expect(of('- no more war\n- no more rain')).toEqual(['- no more war', '- no more rain'])
    const wrapped =
      'The army of the northern republic left the town of Marr in the\nevening, the mayor of the town said to the reporters of the\nNorthern Herald, and the rain came.'
    expect(of(wrapped)).toEqual([wrapped])
  })

  test('are no longer than two hundred words', () => {
    expect(of('word '.repeat(450)).map((sentence) => sentence.split(' ').length)).toEqual([
      200, 200, 50,
    ])
  })

  test('of any text cover every character that is no white space, in order and once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const [start, end] of sentences(text, [0, text.length])) {
          expect(blacken(text.slice(at, start))).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(blacken(text.slice(at))).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  test.each(HOSTILE)('of a long text of %s take no long time', (_, text) => {
    expect(time(() => sentences(text, [0, text.length]))).toBeLessThan(2000)
  })
})
