import { describe, expect, test } from 'vitest'
import { errorKinds } from '../src/error-kinds.ts'
import { DatelineError, failed, reasonOf } from '../src/errors.ts'

describe('the table of errors', () => {
  test('gives each error a code of its own', () => {
    const codes = Object.values(errorKinds).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^DL\d{3}$/)
  })

  test('says for each error in whole sentences what to do', () => {
    for (const { message, remedy } of Object.values(errorKinds)) {
      expect(message).toMatch(/(\.|\})$/)
      expect(remedy).toMatch(/(\.|\})$/)
    }
  })
})

describe('an error', () => {
  test('tells the values of its place', () => {
    const error = new DatelineError('too-long', {
      where: 'a.txt',
      length: 2_500_000,
      limit: 2_000_000,
    })
    expect(error.message).toBe('a.txt has 2,500,000 characters; the most is 2,000,000.')
    expect(error).toMatchObject({ code: 'DL026', exit: 1, status: 413 })
  })

  test('keeps braces for which it has no value, and those inside values', () => {
    const { message } = new DatelineError('usage', { problem: 'What is {limit}?' })
    expect(message).toBe('What is {limit}?')
  })

  test('is an outcome that is not ok', () => {
    expect(failed('empty-text', { where: 'a.txt' })).toMatchObject({ ok: false })
  })

  test('is told in one line, whatever was thrown', () => {
    expect(reasonOf(new Error('one.\ntwo'))).toBe('one')
    expect(reasonOf('three')).toBe('three')
  })
})
