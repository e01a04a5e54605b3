import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Item, openFile, readItems } from '../../src/ingest/index.ts'

const root = fileURLToPath(new URL('../../../shared/data/formats/', import.meta.url))
const here = existsSync(root)
if (!here) console.warn('../shared/data/formats is not here: its files are not read')

const files = here
  ? (readdirSync(root, { recursive: true }) as string[]).filter(
      (file) => statSync(join(root, file)).isFile() && !/LICENSE|README/.test(file),
    )
  : []

/** What a sound file may say of an entry: another language, or nothing to read in it. */
const understood = ['ok', 'DL025', 'DL029']

async function itemsOf(file: string): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of readItems(openFile(join(root, file)), file)) items.push(item)
  return items
}

describe.skipIf(!here)('the real samples of feeds and wire formats', () => {
  test.each(files)('%s is read and understood', async (file) => {
    const items = await itemsOf(file)
    expect(items.length).toBeGreaterThan(0)
    const codes = items.map(({ outcome }) => (outcome.ok ? 'ok' : outcome.error.code))
    expect(codes.filter((code) => !understood.includes(code))).toEqual([])
  })

  test('hold the reports that people find in them', async () => {
    const count: { [kind: string]: number } = {}
    for (const file of files) {
      const kind = file.split('/')[0] as string
      for (const item of await itemsOf(file)) {
        if (item.outcome.ok || item.foreign) count[kind] = (count[kind] ?? 0) + 1
      }
    }
    expect(count).toEqual({ atom: 40, rss: 133, warc: 7, 'newsml-g2': 8, ninjs: 16 })
  })
})
