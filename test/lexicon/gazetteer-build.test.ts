import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

test('the committed gazetteer is what its build script makes of its sources', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-gazetteer-'))
  try {
    const file = join(folder, 'gazetteer.tsv')
    const script = here('../../data/build-gazetteer.ts')
    execFileSync(process.execPath, ['--import', 'tsx', script, file], { cwd: here('../..') })
    const same =
      readFileSync(file, 'utf8') === readFileSync(here('../../data/gazetteer.tsv'), 'utf8')
    expect(same).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 120_000)
