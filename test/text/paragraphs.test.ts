import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphs } from '../../src/text/paragraphs.ts'
import { anyText, cut } from './texts.ts'

describe('paragraphs', () => {
  const of = (text: string) => cut(text, paragraphs(text))

  test('are the blocks between blank lines', () => {
    expect(of('One.\nStill one.\n\nTwo.\n \t\n\n Three. \n')).toEqual([
      'One.\nStill one.',
      'Two.',
      'Three.',
    ])
  })

  test('of an empty text are none', () => {
    expect(of('')).toEqual([])
    expect(of(' \n\n ')).toEqual([])
  })

  test('may have Windows line ends', () => {
    expect(of('One.\r\n\r\nTwo.\r\nMore.')).toEqual(['One.', 'Two.\r\nMore.'])
  })

  test('end where white space ends a line, as the definition has it', () => {
    expect(of('One. \nTwo.')).toEqual(['One.', 'Two.'])
  })

  test('are those of the definition in the record', () => {
    // Python's white space: without the byte order mark, with the separators of ASCII.
    const white =
      '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
    const black = white.replace('[', '[^')
    const definition = new RegExp(
      `${black}(?:[^\\n]*${black})?(?:\\n(?!${white}*\\n)[^\\n]*${black})*`,
      'g',
    )
    // Carriage returns apart, which the definition does not know as part of a line's end.
    const text = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom('a', 'b.', ' ', '\n', '\n', '\f', '\x1c', '\ufeff', '\u2028'),
      }),
    )
    fc.assert(
      fc.property(text, (any) => {
        const given = any.replaceAll('\r', '')
        expect(of(given)).toEqual([...given.matchAll(definition)].map((match) => match[0]))
      }),
      { numRuns: 1000 },
    )
  })
})
