import { expect, test } from 'vitest'
import { sameSite, webAddress } from '../../src/ingest/web-address.ts'

test('an address of the web is http or https, without fragment and user name', () => {
  expect(webAddress('../b#top', 'http://news.example/a/')).toBe('http://news.example/b')
  expect(webAddress(' https://News.example ')).toBe('https://news.example/')
  for (const written of [
    'javascript:alert(1)',
    'file:///a',
    'http://a:b@c.example/',
    'a/b',
    '',
    null,
  ]) {
    expect([written, webAddress(written)]).toEqual([written, null])
  }
})

test('one site is told from another, under shared suffixes too', () => {
  expect(sameSite('http://www.news.example/a', 'https://news.example/')).toBe(true)
  expect(sameSite('http://a.news.co.uk/', 'http://news.co.uk/')).toBe(true)
  expect(sameSite('http://news.co.uk/', 'http://other.co.uk/')).toBe(false)
  expect(sameSite('http://news.example/', 'http://other.example/')).toBe(false)
})
