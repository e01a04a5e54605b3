import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportFormatNames, tableNames } from '../../src/export/index.ts'
import { cameo } from '../../src/export/tables/cameo.ts'
import { tables } from '../../src/export/tables/index.ts'
import { standings } from '../export/hand-made-exported.ts'

const page = (name: string): string =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

describe('docs/export.md', () => {
  test('links to a page for each format, and names every standing', () => {
    const overview = page('export.md')
    for (const name of exportFormatNames) {
      expect(overview).toContain(`[\`${name}\`](export/${name}.md)`)
      expect(page(`export/${name}.md`)).toContain(`--format ${name}`)
    }
    for (const standing of standings) expect(overview).toContain(`| \`${standing}\` |`)
  })
})

describe('docs/export/csv.md', () => {
  const lines = new Map(
    [...page('export/csv.md').matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, name, rest]) => [
      name,
      [...(rest as string).replace(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g)].map(([, one]) => one),
    ]),
  )

  test.each(tableNames)('lists the columns of the table %s in order', (name) => {
    const last = name === 'reports' ? [] : ['spans', 'rule', 'sure', 'corrected']
    const columns = [
      'report',
      'report_date',
      'publisher',
      'url',
      ...(lines.get(name) ?? []),
      ...last,
    ]
    expect(columns).toEqual(Object.keys(tables[name].columns))
  })
})

test('docs/export/cameo.md names every column', () => {
  const text = page('export/cameo.md')
  for (const column of Object.keys(cameo.columns)) expect(text).toContain(column)
})
