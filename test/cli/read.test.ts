import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Record } from '../../src/record/record.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dateline-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const one = path('examples/one-report.txt')
const examples = readFileSync(path('examples/reports.jsonl'), 'utf8').trim().split('\n')

interface Run {
  readonly args: readonly string[]
  readonly input?: string
  /** Ends the command by this signal as soon as the condition holds. */
  readonly stop?: { readonly when: () => boolean; readonly signal: NodeJS.Signals }
}

/** The command with its model, as a user runs it. */
async function dateline({ args, input = '', stop }: Run) {
  const child = spawn(process.execPath, ['--import', 'tsx', path('src/cli/main.ts'), ...args])
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdin.end(input)
  const watching = setInterval(() => {
    if (!stop?.when()) return
    clearInterval(watching)
    child.kill(stop.signal)
  }, 20)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watching)
  return { status, stdout, stderr }
}

const records = (lines: string): Record[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Examples over and over, each under an id of its own. */
const manyReports = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const fields = JSON.parse(examples[index % examples.length] ?? '{}')
    return `${JSON.stringify({ ...fields, id: `r${index}` })}\n`
  }).join('')

describe('reading one report', () => {
  test('gives one JSON object, whose spans are places in the text', async () => {
    const { status, stdout, stderr } = await dateline({ args: ['read', '--json', one] })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const record: Record = JSON.parse(stdout)
    const text = readFileSync(one, 'utf8')
    expect(record.report.date).toBe('2021-03-04')
    expect(text.slice(...(record.report.headline ?? [0, 0]))).toContain('Envoy lands in Selmark')
    expect(record.statements.length).toBeGreaterThan(5)
    for (const { content } of record.statements) {
      for (const span of content) expect(text.slice(...span).trim()).not.toBe('')
    }
  })

  test('gives people the text with its statements, without colours into a pipe', async () => {
    const { stdout } = await dateline({ args: ['read', '-'], input: readFileSync(one, 'utf8') })
    expect(stdout).toContain('Envoy lands in Selmark')
    expect(stdout).toMatch(/says {4}\[1\] /)
    expect(stdout).not.toContain('\u001b')
  })

  test('explains each datum', async () => {
    const { stdout } = await dateline({ args: ['read', '--explain', one] })
    expect(stdout).toMatch(/statement \S+ {2}\d+ % sure, by /)
  })
})

describe('reading several reports', () => {
  test('reads the others when one cannot be, and says so at the end', async () => {
    const input = `${examples[0]}\n{"text": \n${examples[1]}\n`
    const { status, stdout, stderr } = await dateline({ args: ['read', '--json'], input })
    expect(status).toBe(1)
    expect(records(stdout)).toHaveLength(2)
    expect(stderr).toMatch(/^DL020 line 2 of standard input .*\n2 read, 1 failed\n$/)
  })
})

describe('a long run', () => {
  const source = join(folder, 'news.jsonl')
  const out = join(folder, 'records.jsonl')
  const args = ['read', '--jsonl', source, '-o', out, '--workers', '2']

  test('goes on where it was stopped or killed, and its output is that of one run', {
    timeout: 180_000,
  }, async () => {
    writeFileSync(source, `${manyReports(20)}{"text": ""}\n${manyReports(10)}`)
    const longerThan = (bytes: number) => (): boolean =>
      existsSync(out) && readFileSync(out).length > bytes
    const first = await dateline({ args, stop: { when: longerThan(0), signal: 'SIGINT' } })
    if (first.status !== 0) {
      expect(first.status).toBe(130)
      expect(first.stderr).toMatch(/DL044 Interrupted after .*same command again/)
    }
    const begun = readFileSync(out, 'utf8')
    expect(begun.endsWith('\n')).toBe(true)
    await dateline({ args, stop: { when: longerThan(begun.length), signal: 'SIGKILL' } })
    const last = await dateline({ args })
    expect(last.stderr).toContain('30 read, 1 failed')
    expect(last.status).toBe(1)
    expect(existsSync(`${out}.resume`)).toBe(false)
    const ids = records(readFileSync(out, 'utf8')).map(({ id }) => id)
    expect(ids).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `r${index}`),
      ...Array.from({ length: 10 }, (_, index) => `r${index}`),
    ])
  })

  test('does not write over what is there', async () => {
    const { status, stderr } = await dateline({ args })
    expect(status).toBe(2)
    expect(stderr).toContain('DL040')
  })
})
