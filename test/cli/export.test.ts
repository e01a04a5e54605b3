import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { keep } from '../serve/start-server.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', path('src/cli/main.ts'), 'export', ...args], {
    input,
    encoding: 'utf8',
  })

const report =
  'PORT ELSE (NWA) - The Tessalian army said on Monday that its guns had killed 30 raiders.\n'

describe('dateline export', () => {
  test('writes the events of reports as CSV, each with its standing', () => {
    const { status, stdout } = run(['--format', 'csv', '--date', '2031-03-04', '-'], report)
    expect(status).toBe(0)
    expect(parse(stdout, { columns: true })).toMatchObject([
      { type: 'ASSAULT', standing: 'claimed', voice: 'source' },
    ])
  })

  test('writes Parquet into a file, whole', async () => {
    const file = join(folder, 'figures.parquet')
    const args = ['--format', 'parquet', '--table', 'figures', '-o', file, '--quiet', '-']
    expect(run(args, report)).toMatchObject({ status: 0, stdout: '', stderr: '' })
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(file)).buffer })
    expect(rows).toMatchObject([{ kind: 'killed', low: 30, standing: 'claimed' }])
    expect(run(args, report)).toMatchObject({ status: 2 })
  })

  test('writes what is kept where no file is named', async () => {
    const data = join(folder, 'kept.db')
    const store = await openStore({ kind: 'sqlite', file: data })
    await keep(store)
    await store.close()
    const { status, stdout } = run(['--format', 'cameo', '--data', data, '--from', '2031-03-04'])
    expect(status).toBe(0)
    expect(parse(stdout, { columns: true })).toMatchObject([
      { Standing: 'denied', EventCode: '' },
      { Standing: 'claimed', EventCode: '' },
    ])
    expect(run(['--format', 'cameo', '--data', data, '-']).status).toBe(2)
  })

  test('says what could not be read, and exits with 1', () => {
    const { status, stderr } = run(['--format', 'jsonl', join(folder, 'nothing.txt')])
    expect(status).toBe(1)
    expect(stderr).toContain('DL010')
  })

  test('takes no table for a format that has everything in one', () => {
    const { status, stderr } = run(['--format', 'plover', '--table', 'events', '-'], report)
    expect(status).toBe(2)
    expect(stderr).toContain('`--table` goes with csv and parquet')
  })
})
