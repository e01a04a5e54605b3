import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphs } from '../../src/text/paragraphs.ts'
import { quotations } from '../../src/text/quotations.ts'
import { anyText, HOSTILE, time } from './texts.ts'

const all = (text: string) => quotations(text, paragraphs(text))
const of = (text: string): readonly string[] => all(text).map(({ span }) => text.slice(...span))

describe('quotations', () => {
  test.each([
    ['"We left," he said. "It rained."', ['"We left,"', '"It rained."']],
    ['\u201cWe left,\u201d he said.', ['\u201cWe left,\u201d']],
    ['Il a dit : \u00ab Nous partons \u00bb.', ['\u00ab Nous partons \u00bb']],
    ["``We left,'' he said, ``and ran.''", ["``We left,''", "``and ran.''"]],
    ["'We left,' he said.", ["'We left,'"]],
    ['\u2018We left,\u2019 he said.', ['\u2018We left,\u2019']],
    ['Er sagte: \u201eWir gehen\u201c, und ging.', ['\u201eWir gehen\u201c']],
    ['the "so-called" war ("a lie")', ['"so-called"', '"a lie"']],
    ['He said:"We left".', ['"We left"']],
    ['\u2018\u2018We left,\u2019\u2019 he said.', ['\u2018\u2018We left,\u2019\u2019']],
  ])('stand between marks of every kind: %s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })

  test.each([
    "The sides' figures don't agree in the '90s of rock 'n' roll.",
    'The sides\u2019 figures don\u2019t agree.',
    'He is 6\' 2" tall and has a 12" gun.',
    'A stray " mark is here, and here" too.',
    'He said "we left and ran.',
    "The 'Marra clan rules the town.",
  ])('are not found in apostrophes, inches and stray marks: %s', (text) => {
    expect(of(text)).toEqual([])
  })

  test('have apostrophes of their own', () => {
    expect(of("He said: 'The sides' figures don't agree,' and left.")).toEqual([
      "'The sides' figures don't agree,'",
    ])
  })

  test('stand in each other', () => {
    const text = '"He said \'no\' to me," she said. "Yes."'
    expect(of(text)).toEqual(['"He said \'no\' to me,"', "'no'", '"Yes."'])
    expect(all(text).map(({ within }) => within)).toEqual([null, 0, null])
  })

  test('with an apostrophe that opens nothing end where they end', () => {
    expect(of("'It was where the 'Marra met,' he said.")).toEqual([
      "'It was where the 'Marra met,'",
    ])
  })

  test('that go on in the next paragraph are open to the end of theirs', () => {
    const text = 'He said: "We left.\n\n"It rained.\n\n"We ran," he said.'
    expect(all(text)).toEqual([
      { span: [9, 18], open: true, within: null },
      { span: [20, 31], open: true, within: null },
      { span: [33, 42], open: false, within: null },
    ])
  })

  test('in single marks go on in the next paragraph too', () => {
    expect(all("'We left.\n\n'We ran,' he said.").map(({ open }) => open)).toEqual([true, false])
  })

  test('never cross the end of a paragraph', () => {
    expect(of('A stray " mark.\n\nAnother" one.')).toEqual([])
  })

  test('a mark that was not closed does not swallow the next quotation', () => {
    expect(of('He said "we left. She said "we stayed" and wept.')).toEqual(['"we stayed"'])
  })

  test('of any text lie in one paragraph, in order, one in another or apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = paragraphs(text)
        const found = quotations(text, blocks)
        for (const [index, { span, within, open }] of found.entries()) {
          const block = blocks.find(([start, end]) => start <= span[0] && span[1] <= end)
          expect(block).toBeDefined()
          expect(span[1]).toBeGreaterThan(span[0])
          if (open) expect(span[1]).toBe(block?.[1])
          expect(span[0]).toBeGreaterThan(found[index - 1]?.span[0] ?? -1)
          for (const [before, { span: other }] of found.slice(0, index).entries()) {
            const inside = other[0] <= span[0] && span[1] <= other[1]
            expect(inside || other[1] <= span[0]).toBe(true)
            if (within === before) expect(inside).toBe(true)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each(HOSTILE)('of a long text of %s take no long time', (_, text) => {
    expect(time(() => quotations(text, paragraphs(text)))).toBeLessThan(2000)
  })
})
