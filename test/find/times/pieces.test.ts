import { expect, test } from 'vitest'
import { pieces } from '../../../src/find/times/pieces.ts'
import { plain } from './plain.ts'

test('cuts words into letters, digits and marks, with their places', () => {
  const text = 'A two-day visit in mid-2015 at 5pm.'
  const cut = pieces(plain(text))
  expect(cut.map(({ lower }) => lower).join(' ')).toBe('a two - day visit in mid - 2015 at 5 pm .')
  expect(cut.every(({ form, start, end }) => text.slice(start, end) === form)).toBe(true)
})

test('says which piece has no space before it', () => {
  expect(pieces(plain('02nd May')).map(({ glued }) => glued)).toEqual([false, true, false])
})

test('puts an empty piece between two sentences', () => {
  expect(pieces(plain('He left. She came.')).filter(({ lower }) => lower === '')).toHaveLength(1)
})
