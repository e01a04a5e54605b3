import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/ingest/plain-text.ts'
import { english } from './collect.ts'

const read = (text: string, given = {}) => {
  const outcome = plainText(text, 'a.txt', given)
  if (!outcome.ok) throw outcome.error
  return outcome.value
}

describe('a plain text', () => {
  test('is its own text to the last character', () => {
    const text = `\t${english}\r\n\r\n${english}  \n\n`
    expect(read(text).text).toBe(text)
    expect(read(text)).toMatchObject({ date: null, headline: null, publisher: null })
  })

  test('may give its date and headline in its first line', () => {
    const { text, date, headline } = read(` date 2031-03-04 Bridge reopens \r\n\r\n${english}`)
    expect(date).toBe('2031-03-04')
    expect(text.slice(...(headline ?? [0, 0]))).toBe('Bridge reopens')
  })

  test('may leave out the space before that', () => {
    expect(read(`date 2031-03-04 Bridge reopens\n\n${english}`).date).toBe('2031-03-04')
  })

  test('does not take a sentence about a date for such a line', () => {
    expect(read(`The date 2031-03-04 was kept free. ${english}`)).toMatchObject({
      date: null,
      headline: null,
    })
  })

  test('takes the date that is given with it only when it has none', () => {
    const given = { date: '2030-01-01', publisher: 'Copper Gazette' }
    expect(read(english, given)).toMatchObject(given)
    expect(read(`date 2031-03-04 Bridge reopens\n\n${english}`, given).date).toBe('2031-03-04')
  })

  test('has the same id wherever it comes from', () => {
    expect(read(english).id).toBe(read(english, { date: '2030-01-01' }).id)
    expect(read(english).id).not.toBe(read(`${english} `).id)
  })
})
