import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { keep } from '../serve/start-server.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dateline-corrections-'))
const data = join(folder, 'kept.db')
let id: string
beforeAll(async () => {
  const store = await openStore({ kind: 'sqlite', file: data })
  id = await keep(store)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      main,
      'corrections',
      ...args,
      ...(args[0] === 'help' ? [] : ['--data', data]),
    ],
    { encoding: 'utf8' },
  )

test('a datum is edited, listed, exported for training and the edit withdrawn', () => {
  const made = run('add', id, 'e2', '--set', 'type=COERCE', '--author', 'Mira Dole', '--json')
  expect(made).toMatchObject({ status: 0, stderr: '' })
  const correction = JSON.parse(made.stdout)
  expect(correction).toMatchObject({
    ...{ report: id, kind: 'event', verdict: 'edited', edits: { type: 'COERCE' } },
    ...{ author: 'Mira Dole', withdrawn: null },
  })
  const listed = run('list', '--report', id)
  expect(listed.stdout).toMatch(/^edited {3}event ⟦killed⟧ {"type":"COERCE"}\n +Mira Dole, /)
  const file = join(folder, 'corrections.jsonl')
  const exported = run('export', '-o', file)
  expect(exported).toMatchObject({ status: 0, stderr: '1 corrections in 1 passages\n' })
  expect(JSON.parse(readFileSync(file, 'utf8')).events).toMatchObject([{ type: 'COERCE' }])
  expect(run('export', '-o', file).status).not.toBe(0)
  expect(run('withdraw', correction.id).stdout).toContain('withdrawn 2')
  expect(run('list')).toMatchObject({ stdout: '', stderr: 'There are no corrections.\n' })
  expect(JSON.parse(run('list', '--all', '--json').stdout).id).toBe(correction.id)
})

test('a datum without an id is named by its words; the author is who uses the machine', () => {
  const { status, stdout } = run('add', id, 'place:Bellhaven', '--reject', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'place', author: expect.stringMatching(/./) })
})

test('what does not fit is told, and nothing is kept of it', () => {
  for (const [args, status, code] of [
    [[id, 'e2'], 2, 'DL001'],
    [[id, 'e2', '--accept', '--reject'], 2, 'DL001'],
    [[id, 'e9', '--accept'], 2, 'DL001'],
    [['none', 'e2', '--accept'], 1, 'DL076'],
    [[id, 's1', '--set', 'act=shout'], 2, 'DL079'],
    [[id, 's1', '--set', 'date=soon'], 2, 'DL079'],
    [[id, 's1', '--set', 'act'], 2, 'DL001'],
  ] as const) {
    const answer = run('add', ...args)
    expect([answer.status, answer.stderr.slice(0, 5)], args.join(' ')).toEqual([status, code])
  }
})
