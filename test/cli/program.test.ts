import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

function dateline(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', main, ...args],
    { input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('the command', () => {
  test('knows its version and its help', () => {
    expect(dateline(['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' })
    const help = dateline(['read', '--help'])
    expect(help.status).toBe(0)
    expect(help.stdout).toContain('Examples:')
  })

  test('tells wrong use with a code, a remedy and status 2', () => {
    for (const args of [
      ['read', '--no-such-option'],
      ['raed', 'a.txt'],
      ['read', '--format', 'pdf', 'a'],
      ['read', '--date', '2031-02-30', 'a'],
      ['read', '--json', '--explain', 'a'],
      ['read', '--jsonl', '-', '-o', 'out.jsonl'],
    ]) {
      const { status, stdout, stderr } = dateline(args)
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' })
      expect(stderr).toMatch(/^DL001 .*--help`\.\n$/)
    }
  })
})

describe('input that cannot be read', () => {
  test('is told in one line on standard error, and the status is 1', () => {
    const { status, stdout, stderr } = dateline(['read', 'no-such-file.txt'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(
      'DL010 There is no file no-such-file.txt. Check the path; `-` reads from standard input.\n',
    )
  })

  test('leaves no output file behind that pretends to be whole', () => {
    const { status, stderr } = dateline(['read', '--jsonl', 'no-such.jsonl', '-o', 'never.jsonl'])
    expect(status).toBe(1)
    expect(stderr).toContain('DL010')
  })
})
