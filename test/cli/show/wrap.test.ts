import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrap } from '../../../src/cli/show/wrap.ts'

const upper = (words: string): string => words.toUpperCase()

test('lines break at spaces and styles go on over the break', () => {
  const lines = wrap(
    [{ text: 'They left ' }, { text: 'on Monday morning', style: upper }, { text: '.' }],
    14,
  )
  expect(lines.map(({ text }) => text)).toEqual(['They left ON', 'MONDAY', 'MORNING.'])
})

test('a word of two styles is not broken', () => {
  const lines = wrap([{ text: 'so-' }, { text: 'called', style: upper }, { text: ' peace' }], 10)
  expect(lines.map(({ text }) => text)).toEqual(['so-CALLED', 'peace'])
})

test('a label stands on the line where its words begin', () => {
  const lines = wrap([{ text: 'one two ' }, { text: 'three', label: [1] }], 8)
  expect(lines.map(({ labels }) => labels)).toEqual([[], [1]])
})

test('no words are lost or changed, and no line is too long unless one word is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 20 })),
      fc.integer({ min: 5, max: 30 }),
      (texts, width) => {
        const lines = wrap(
          texts.map((text) => ({ text })),
          width,
        )
        const bare = (text: string) => text.replace(/\s+/g, '')
        expect(bare(lines.map(({ text }) => text).join(''))).toBe(bare(texts.join('')))
        for (const { text } of lines) {
          if (text.length > width) expect(text).not.toContain(' ')
        }
      },
    ),
  )
})
