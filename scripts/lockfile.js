// Completes package-lock.json: `node scripts/lockfile.js`; with `--check` it only says whether that is needed.
//
// npm leaves out the optional packages of other platforms that the registry in use does not serve, and then its own
// `npm ci` refuses the file, everywhere. Their names say what they are for, so they can be filled in.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { packages } = lock

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm']

/** Where npm would look for a package that another one needs. */
function placeOf(name, from) {
  let path = from
  for (;;) {
    const place = `${path === '' ? '' : `${path}/`}node_modules/${name}`
    if (packages[place] || path === '') return place
    const up = path.lastIndexOf('/node_modules/')
    path = up < 0 ? '' : path.slice(0, up)
  }
}

function entry(name, version, dev) {
  const system = systems.find((one) => name.includes(`-${one}-`))
  const cpu = processors.find((one) => name.includes(`-${one}`))
  if (!system || !cpu) throw new Error(`${name}: its name does not tell its platform`)
  const libc = system === 'linux' ? { libc: [name.includes('musl') ? 'musl' : 'glibc'] } : {}
  return { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [system] }
}

const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .map(([name, version]) => [placeOf(name, from), name, version, dev])
    .filter(([place]) => !packages[place]),
)

if (process.argv.includes('--check')) {
  if (missing.length > 0) {
    console.log(`package-lock.json lacks ${missing.map(([, name]) => name).join(', ')}:`)
    console.log('`npm ci` will refuse it; run `node scripts/lockfile.js` and commit the file.')
  }
  const hosts = readFileSync(file, 'utf8').match(/"resolved": "[^"]*"/g) ?? []
  if (hosts.length > 0) console.log(`package-lock.json names a registry: ${hosts[0]}`)
  process.exit(missing.length > 0 || hosts.length > 0 ? 1 : 0)
}

for (const [place, name, version, dev] of missing) packages[place] = entry(name, version, dev)
// npm sorts by plain comparison; so the file does not change when npm writes it next.
lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${missing.length} entries added`)
