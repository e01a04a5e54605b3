import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteOrderMark, decodeUtf8, invalidUtf8At } from '../../src/ingest/decode.ts'

describe('strict decoding', () => {
  test('finds the first byte that is no UTF-8', () => {
    expect(invalidUtf8At(Buffer.from([0x61, 0xc3, 0xa9, 0x62]))).toBe(-1)
    expect(invalidUtf8At(Buffer.from([0x61, 0xe9, 0x62]))).toBe(1)
    expect(invalidUtf8At(Buffer.from([0x61, 0xed, 0xa0, 0x80]))).toBe(1)
    expect(invalidUtf8At(Buffer.from([0x61, 0xf0, 0x9f, 0x98]))).toBe(1)
  })

  test('agrees with the decoder of the platform about what is valid', () => {
    const strict = new TextDecoder('utf-8', { fatal: true })
    const valid = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        expect(invalidUtf8At(bytes) === -1).toBe(valid(bytes))
      }),
    )
  })

  test('tells the position of the wrong byte', () => {
    const outcome = decodeUtf8(Buffer.from([0x61, 0x92]), 'line 3 of a.jsonl')
    expect(outcome).toMatchObject({ ok: false, error: { code: 'DL014' } })
    if (!outcome.ok) expect(outcome.error.message).toContain('position 1')
  })
})

describe('a byte order mark', () => {
  test('names the encoding', () => {
    expect(byteOrderMark(Buffer.from([0xff, 0xfe, 0x41, 0]))).toEqual({
      encoding: 'utf-16le',
      size: 2,
    })
    expect(byteOrderMark(Buffer.from('\ufeffA'))).toEqual({ encoding: 'utf-8', size: 3 })
    expect(byteOrderMark(Buffer.from('A'))).toBeNull()
  })
})
