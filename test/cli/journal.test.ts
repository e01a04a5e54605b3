import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Journal, openJournal } from '../../src/cli/journal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-journal-'))
  writeFileSync(source(), '1\n2\n3\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const source = () => join(folder, 'in.jsonl')
const out = () => join(folder, 'out.jsonl')
const note = () => `${out()}.resume`
const written = () => readFileSync(out(), 'utf8')
const tally = (read: number, failed = 0) => ({ read, failed, words: read * 10 })

/** Does the first two lines, the second of which is broken, and stops without an end. */
function begin(): Journal {
  const journal = openJournal(source(), out(), false)
  journal.add(1, 2, '{"id":"1"}', tally(1))
  journal.add(2, 4, null, tally(1, 1))
  journal.close()
  return journal
}

describe('the journal of a long run', () => {
  test('leaves only the output when all is done', () => {
    const journal = openJournal(source(), out(), false)
    journal.add(1, 2, '{"id":"1"}', tally(1))
    journal.finish()
    expect(written()).toBe('{"id":"1"}\n')
    expect(existsSync(note())).toBe(false)
  })

  test('goes on after the last line that was done, failed ones counted', () => {
    begin()
    const journal = openJournal(source(), out(), false)
    expect(journal.from).toEqual({ line: 2, position: 4 })
    expect(journal.before).toEqual(tally(1, 1))
    journal.add(3, 6, '{"id":"3"}', tally(2, 1))
    journal.finish()
    expect(written()).toBe('{"id":"1"}\n{"id":"3"}\n')
  })

  test('cuts off what a killed run had half written', () => {
    begin()
    appendFileSync(out(), '{"id":"3", "statem')
    openJournal(source(), out(), false).close()
    expect(written()).toBe('{"id":"1"}\n')
  })

  test('goes on in an input that has grown', () => {
    begin()
    appendFileSync(source(), '4\n')
    expect(openJournal(source(), out(), false).from.line).toBe(2)
  })

  test('refuses another input', () => {
    begin()
    writeFileSync(source(), '9\n2\n3\n')
    expect(() => openJournal(source(), out(), false)).toThrow(/other input/)
  })

  test('refuses an output that is not its own, unless told otherwise', () => {
    writeFileSync(out(), 'precious\n')
    expect(() => openJournal(source(), out(), false)).toThrow(/exists already/)
    expect(written()).toBe('precious\n')
    openJournal(source(), out(), true).close()
    expect(written()).toBe('')
  })

  test('says when it cannot write', () => {
    const nowhere = join(folder, 'no', 'out.jsonl')
    expect(() => openJournal(source(), nowhere, false)).toThrow(/cannot be written/)
  })
})
