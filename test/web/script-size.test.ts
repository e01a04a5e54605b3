import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { render } from '../../web/server.tsx'
import { frontWith, listedItem } from './front-by-hand.ts'
import { pictured } from './pictured.ts'

const folder = new URL('../../dist/web/assets/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
const source = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const gzipped = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(source(name)).length, 0)

/** A script and all that it imports at once; what it may import later is left out. */
function withImports(name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, other = ''] of source(name).matchAll(/(?:from|import) ?["'`]\.\/([\w-]+\.js)/g))
    withImports(other, found)
  return found
}

/** What a page loads: the script of every page, and those of its islands. */
function loadedBy(html: string): ReadonlySet<string> {
  const islands = [...html.matchAll(/data-island="([\w-]+)"/g)].map(([, island]) => island)
  expect(islands.length).toBeGreaterThan(0)
  // `live-DQJw_K_c.js`
  const isOf =
    (island = '') =>
    (name: string) =>
      name.startsWith(`${island}-`) && name.length === island.length + '-DQJw_K_c.js'.length
  const own = islands.map((island) => files.find(isOf(island)))
  expect(own).not.toContain(undefined)
  const loaded = new Set<string>()
  for (const name of ['client.js', ...(own as string[])]) withImports(name, loaded)
  return loaded
}

const most = 250_000
const pages = [
  { name: 'the first page', html: render('reports', frontWith([listedItem])) },
  ...pictured(render).filter(({ html }) => html.includes('data-island')),
]

test.each(pages)('$name loads less than 250 kB of script, gzipped', ({ html }) => {
  const size = gzipped(loadedBy(html))
  expect(size).toBeGreaterThan(1_000)
  expect(size).toBeLessThan(most)
})

test('so would a page that loads all that there is', () => {
  expect(gzipped(files)).toBeLessThan(most)
})
