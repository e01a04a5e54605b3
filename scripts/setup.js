// Makes a fresh clone ready: installs the packages and builds dist/ when that is needed, and only then.
// Runs before `npm start` and `npm test`; Node's own modules only, since nothing else is there yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)
const say = (line) => process.stderr.write(`setup: ${line}\n`)

const stop = (line) => {
  say(line)
  process.exit(1)
}

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/** Whether node_modules holds what package-lock.json asks for; npm keeps its own account of it there. */
function installed() {
  const account = at('node_modules', '.package-lock.json')
  if (!existsSync(account)) return false
  const have = packagesOf(account)
  return Object.entries(packagesOf(at('package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (have[path] ? have[path].version === version : optional === true),
  )
}

function install() {
  say('installing packages (npm ci), a minute or two')
  // The CUDA files of onnxruntime-node come from elsewhere and are not used; its CPU files are in the package.
  const env = {
    ...process.env,
    ONNXRUNTIME_NODE_INSTALL: 'skip',
    ONNXRUNTIME_NODE_INSTALL_CUDA: 'skip',
  }
  const args = ['ci', '--loglevel=error', '--no-fund', '--no-audit', '--include=dev']
  const npm = process.env.npm_execpath
  const how = { cwd: root, env, stdio: ['ignore', 2, 2] }
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], how)
    : spawnSync('npm', args, { ...how, shell: process.platform === 'win32' })
  if (status !== 0) {
    stop('the packages could not be installed; `npm ci` says why (is the npm registry reachable?)')
  }
}

/** A fingerprint of everything that dist/ is built from. */
function sources() {
  const files = ['src', 'web'].flatMap((folder) =>
    readdirSync(at(folder), { recursive: true })
      .filter((file) => /\.(ts|tsx|css)$/.test(file))
      .map((file) => join(folder, file)),
  )
  const hash = createHash('sha256')
  for (const file of [
    ...files.sort(),
    'tsconfig.json',
    'tsconfig.build.json',
    'vite.config.ts',
    'package-lock.json',
  ]) {
    const { size, mtimeMs } = statSync(at(file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function build(fingerprint) {
  say('building dist/')
  rmSync(at('dist'), { recursive: true, force: true })
  const vite = at('node_modules', 'vite', 'bin', 'vite.js')
  const steps = [
    [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    [vite, 'build'],
    [vite, 'build', '--ssr', 'server.tsx'],
  ]
  const done = steps.every((args) => {
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
    return status === 0
  })
  if (done) return writeFileSync(at('dist', '.built-from'), fingerprint)
  // Before `npm test` this goes on: the type check there is the place to fail.
  if (process.env.npm_lifecycle_event !== 'pretest') stop('dist/ could not be built')
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  stop(`Node ${process.versions.node} is too old: Dateline needs 20.20 or later`)
}
if (!installed()) install()
const fingerprint = sources()
const built = at('dist', '.built-from')
if (!existsSync(built) || readFileSync(built, 'utf8') !== fingerprint) build(fingerprint)
