import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openOutput, writeError } from '../../src/cli/output-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-output-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an output file is there only when it is whole', () => {
  const path = join(folder, 'a.json')
  const out = openOutput(path, false)
  out.write('half')
  expect(existsSync(path)).toBe(false)
  out.write(' and half')
  out.finish()
  expect(readFileSync(path, 'utf8')).toBe('half and half')
})

test('an output that is given up leaves nothing', () => {
  const before = readdirSync(folder)
  const out = openOutput(join(folder, 'b.json'), false)
  out.write('half')
  out.discard()
  expect(readdirSync(folder)).toEqual(before)
})

test('a file that is there is overwritten only by force', () => {
  const path = join(folder, 'c.json')
  writeFileSync(path, 'precious')
  expect(() => openOutput(path, false)).toThrow(/exists already/)
  const out = openOutput(path, true)
  out.write('new')
  out.finish()
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('devices are written to as they are', () => {
  const out = openOutput('/dev/null', false)
  out.write('gone')
  out.finish()
  expect(existsSync('/dev/null')).toBe(true)
})

test('a full disk has an error of its own', () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  expect(writeError('a.json', full).code).toBe('DL042')
  expect(writeError('a.json', new Error('?')).code).toBe('DL041')
})
