import { expect, test } from 'vitest'
import { binaryReason, sniff } from '../../src/ingest/sniff.ts'

test('the name of a file tells its format', () => {
  expect(sniff('a.txt', '{"text": "x"}')).toBe('text')
  expect(sniff('a.JSONL', 'anything')).toBe('jsonl')
})

test('without a telling name the content does', () => {
  expect(sniff('standard input', 'The bridge is open.')).toBe('text')
  expect(sniff('standard input', '{"text": "x"}\n{"text": "y"}\n')).toBe('jsonl')
  expect(sniff('standard input', '{\n "text": "x"\n}\n')).toBe('json')
  expect(sniff('standard input', '[{"text": "x"}]')).toBe('json')
})

test('a bracket at the start of prose makes no JSON', () => {
  expect(sniff('standard input', '[NWA] The bridge is open.')).toBe('text')
})

test('lines of objects are JSONL whatever they are called and even where the first is broken', () => {
  expect(sniff('a.json', '{"text": "x"}\n{"text": "y"}\n')).toBe('jsonl')
  expect(sniff('a.json', '{"text": "x"\n{"text": "y"}\n')).toBe('jsonl')
})

test('binary files are known by their first bytes', () => {
  expect(binaryReason(Buffer.from('%PDF-1.7'))).toContain('PDF')
  expect(binaryReason(Buffer.from('a\0b'))).toContain('NUL')
  expect(binaryReason(Buffer.from('plain'))).toBeNull()
})
