import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { smallDump } from '../import/dump.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-test-places-'))
vi.stubEnv('XDG_DATA_HOME', folder)
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const dump = join(folder, 'norland.txt')
writeFileSync(dump, smallDump.join('\n'))

/** What the command prints, says on standard error and ends with. */
async function imports(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += text
      return true
    })
  }
  await run(['import-places', ...args], '0')
  vi.restoreAllMocks()
  const status = process.exitCode ?? 0
  process.exitCode = 0
  return { ...said, status }
}

describe('dateline import-places', () => {
  test('imports, says what is there, and removes', async () => {
    expect((await imports()).stdout).toContain('No places are imported')
    const done = await imports(dump)
    expect(done).toMatchObject({ status: 0, stderr: '' })
    expect(done.stdout).toMatch(/^5 places imported \(places-[0-9a-f]{8}\) into .*places\.tsv\n$/)
    expect(JSON.parse((await imports('--json')).stdout)).toMatchObject({
      imported: { places: 5, source: 'norland.txt' },
    })
    expect(JSON.parse((await imports('--remove', '--json')).stdout)).toMatchObject({
      removed: true,
    })
    expect((await imports('--remove')).stdout).toBe('No places were imported.\n')
  })

  test('tells a wrong file with a code and what to do', async () => {
    const wrong = join(folder, 'admin1CodesASCII.txt')
    writeFileSync(wrong, 'US.TX\tTexas\tTexas\t4736286\n')
    const { status, stderr } = await imports(wrong)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^DL060 .* line 1 has 4 fields, not 19\. Give allCountries\.zip/)
  })

  test.each([
    ['a file to remove', [dump, '--remove']],
    ['a number that is none', [dump, '--least-population', 'many']],
  ])('does not take %s', async (_, args) => {
    expect((await imports(...args)).status).toBe(2)
  })
})
