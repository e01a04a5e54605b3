import { expect, test } from 'vitest'
import { paperHome } from '../../src/lexicon/papers.ts'

test('a local paper is known by its site and its name', () => {
  const athens = { town: 'Athens', country: 'US', admin1: 'GA' }
  expect(paperHome('www.onlineathens.com')).toEqual(athens)
  expect(paperHome('https://onlineathens.com/news/1')).toEqual(athens)
  expect(paperHome('The Paris News')?.admin1).toBe('TX')
})

test('media of the world have no home', () => {
  expect(paperHome('www.reuters.com')).toBeNull()
  expect(paperHome('Reuters')).toBeNull()
  expect(paperHome('')).toBeNull()
})
