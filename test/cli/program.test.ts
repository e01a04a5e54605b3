import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/run.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** The command as a process of its own, from the sources. */
function dateline(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', main, ...args],
    { input: '', encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

/** The same within this process: status and what stood on standard error. */
async function wrongUse(...args: readonly string[]) {
  let said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text
    return true
  })
  await run(args, '0')
  const status = process.exitCode
  process.exitCode = 0
  return { status, said }
}

afterEach(() => vi.restoreAllMocks())

describe('the command', () => {
  test('knows its version', () => {
    expect(dateline('--version')).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' })
  })

  test.each([
    ['an unknown option', ['read', '--no-such-option']],
    ['an unknown command', ['raed', 'a.txt']],
    ['an unknown format', ['read', '--format', 'pdf', 'a']],
    ['a day that there is not', ['read', '--date', '2031-02-30', 'a']],
    ['a number of workers that is none', ['read', '--workers', '0', 'a']],
    ['two kinds of output at once', ['read', '--json', '--explain', 'a']],
    ['an output that is its own input', ['read', '--force', 'README.md', '-o', './README.md']],
    ['a run that could not be gone on with', ['read', '--jsonl', '-', '-o', 'out.jsonl']],
  ])('tells %s with a code, a remedy and status 2', async (_, args) => {
    const { status, said } = await wrongUse(...args)
    expect(status).toBe(2)
    expect(said).toMatch(/^DL001 [A-Z`].*--help`\.\n$/)
  })
})

describe('input that cannot be read', () => {
  test('is told in one line on standard error, and the status is 1', () => {
    expect(dateline('read', 'no-such-file.txt')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'DL010 There is no file no-such-file.txt. Check the path; `-` reads from standard input.\n',
    })
  })

  test('begins no output', async () => {
    const { status, said } = await wrongUse('read', '--jsonl', 'no-such.jsonl', '-o', 'never.jsonl')
    expect(status).toBe(1)
    expect(said).toContain('DL010')
  })
})
