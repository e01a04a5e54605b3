// Every gate that a change must pass, in order; `npm test -- style rooms` runs some of them.
// Ends with the line `N passed, N failed`, in which a gate that fails counts too.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'dateline-test-'))
const report = join(scratch, 'vitest.json')
const bin = (path) => join(root, 'node_modules', path)

/** Runs a program of node_modules; its output is shown only where it fails, or as it comes with `live`. */
function node(args, live = false) {
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, TZ: 'UTC', ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
  })
  return { passed: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}`.trim() }
}

/** The built command starts and knows its version: what `npx dateline` runs is what was just compiled. */
function built() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { passed, output } = node(['bin/dateline.js', '--version'])
  return {
    passed: passed && output === version,
    output: output === version ? '' : `bin/dateline.js --version says: ${output}`,
  }
}

const cruise = [
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'err',
  'src',
  'web',
  'test',
  'scripts',
  'eval',
  'bench',
]
const vitest = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]

const gates = [
  ['types', 'tsc', () => node([bin('typescript/bin/tsc'), '-p', 'tsconfig.json'])],
  ['web', 'tsc over the pages', () => node([bin('typescript/bin/tsc'), '-p', 'tsconfig.web.json'])],
  ['style', 'Biome', () => node([bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'])],
  [
    'rooms',
    'who imports whom',
    () => node([bin('dependency-cruiser/bin/dependency-cruise.mjs'), ...cruise]),
  ],
  ['unused', 'knip', () => node([bin('knip/bin/knip.js')])],
  ['lock', 'package-lock.json', () => node(['scripts/lockfile.js', '--check'])],
  ['build', 'bin/dateline.js', built],
  ['tests', 'vitest', () => node([bin('vitest/vitest.mjs'), ...vitest], true)],
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !gates.some(([gate]) => gate === name))
if (unknown.length > 0) {
  console.error(
    `There is no gate ${unknown.join(', ')}; there are ${gates.map(([g]) => g).join(', ')}.`,
  )
  process.exit(2)
}

const count = { passed: 0, failed: 0, skipped: 0 }
const broken = []
for (const [name, what, run] of gates) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const started = Date.now()
  const { passed, output } = run()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(7)} ${what} (${seconds} s)`)
  if (passed) continue
  broken.push(name)
  if (output) console.log(`${output.replace(/^/gm, '       ')}\n`)
}

try {
  const result = JSON.parse(readFileSync(report, 'utf8'))
  count.passed = result.numPassedTests
  count.failed = result.numFailedTests
  count.skipped = result.numPendingTests + result.numTodoTests
} catch {
  // The tests were not asked for, or did not start; then the gate has failed and says so.
}
rmSync(scratch, { recursive: true, force: true })

const others = broken.filter((name) => name !== 'tests' || count.failed === 0)
count.failed += others.length
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`)
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`)
process.exit(broken.length > 0 ? 1 : 0)
