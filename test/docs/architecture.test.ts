import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const page = (path: string): string => readFileSync(at(path), 'utf8').replaceAll('\r\n', '\n')
const folders = (path: string): string[] =>
  readdirSync(at(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

interface Rule {
  readonly name: string
  readonly comment?: string
}
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly Rule[]
}

const architecture = page('docs/architecture.md')

/** Rooms of the page's table with what they may import. */
const table = new Map(
  [...architecture.matchAll(/^\| `src\/(\w+)` \|[^|\n]+\| ([^|\n]+) \|$/gm)].map(
    ([, room, imports]) => [room, imports],
  ),
)

describe('docs/architecture.md', () => {
  test('names every room of src, and no room that there is not', () => {
    expect([...table.keys()].sort()).toEqual(folders('src').sort())
  })

  test('gives the import directions that are checked', () => {
    const checked = forbidden.flatMap(({ name, comment }) => {
      const [, room] = /^(\w+)-imports-only-earlier-rooms$/.exec(name) ?? []
      const [, imports] =
        /may import (.+?) \(see docs\/architecture\.md\)$/.exec(comment ?? '') ?? []
      return room ? [[room, imports]] : []
    })
    expect([...table]).toEqual(checked)
  })

  test('names every subject of find', () => {
    for (const name of folders('src/find')) expect(architecture).toContain(`\`find/${name}\``)
  })

  test('names only files that exist', () => {
    for (const [, path] of architecture.matchAll(/`((?:src|docs)\/[\w/.-]+\.\w+)`/g)) {
      expect(() => page(path as string)).not.toThrow()
    }
  })
})

describe('docs/record.md', () => {
  const record = page('docs/record.md')
  const source = page('src/record/record.ts')
  const lines = (part: string): string[] =>
    [...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field as string)
  const sections = new Map(
    record.split(/^#{2,3} /m).map((part) => [part.split('\n', 1)[0] as string, lines(part)]),
  )
  const shapes = [...source.matchAll(/export interface (\w+) \{\n([\s\S]*?)\n\}/g)].map(
    ([, name, body]) => ({
      name: name as string,
      fields: [...(body as string).matchAll(/^ {2}readonly (\w+)/gm)]
        .map(([, field]) => field as string)
        .filter((field) => field !== 'found'),
    }),
  )

  test.each(shapes)('has a line for each field of $name, in order', ({ name, fields }) => {
    expect(fields.length).toBeGreaterThan(0)
    expect(sections.get(name)).toEqual(fields)
  })

  test('names every value that a field can have', () => {
    const values = [...source.matchAll(/^export type [^\n]*(?:\n {2}\|[^\n]*)*/gm)].flatMap(
      ([union]) => [...union.matchAll(/'([\w-]+)'/g)].map(([, value]) => value as string),
    )
    expect(values.length).toBeGreaterThan(50)
    for (const value of values) expect(record).toContain(`\`${value}\``)
  })
})
