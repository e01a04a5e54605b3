import { describe, expect, test } from 'vitest'
import { formOf } from '../../../src/find/statements/form.ts'
import { insertionsIn } from '../../../src/find/statements/insertions.ts'
import type { Span } from '../../../src/record/span.ts'
import { quotedReading } from './quoted.ts'

const text =
  'He said: "We will hold it [the port] for a year." She called it (again) a "grave error".'
const reading = quotedReading(text, { said: 'say', called: 'call' })
const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

describe('formOf', () => {
  test('is direct where all stands in quotation marks', () => {
    expect(formOf(reading, [span('"We will hold it [the port] for a year."')])).toEqual({
      form: 'direct',
      quotes: [],
    })
  })

  test('is mixed where a part does, and lists it', () => {
    expect(formOf(reading, [span('it (again) a "grave error"')])).toEqual({
      form: 'mixed',
      quotes: [span('"grave error"')],
    })
  })

  test('is indirect where nothing does', () => {
    expect(formOf(reading, [span('it (again)')])).toEqual({ form: 'indirect', quotes: [] })
  })
})

describe('insertionsIn', () => {
  test('are brackets inside a quotation', () => {
    expect(insertionsIn(reading, [span('"We will hold it [the port] for a year."')])).toEqual([
      span('[the port]'),
    ])
  })

  test('are not brackets of the report', () => {
    expect(insertionsIn(reading, [span('it (again) a "grave error"')])).toEqual([])
  })
})
