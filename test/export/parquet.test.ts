import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { type Exported, exportFormats, tableNames } from '../../src/export/index.ts'
import { tables } from '../../src/export/tables/index.ts'
import { bytesOf, handMadeExported, standings, streamOf } from './hand-made-exported.ts'

async function fileOf(items: AsyncIterable<Exported>, table: (typeof tableNames)[number]) {
  const bytes = await bytesOf(exportFormats.parquet.write(items, table))
  return new Uint8Array(bytes).buffer
}

describe('Parquet', () => {
  test.each(tableNames)('is read back with the same rows: %s', async (name) => {
    const file = await fileOf(streamOf(handMadeExported), name)
    expect(await parquetReadObjects({ file })).toEqual(tables[name].rows(handMadeExported))
  })

  test('keeps the standing and the source of every event', async () => {
    const rows = await parquetReadObjects({
      file: await fileOf(streamOf(handMadeExported), 'events'),
    })
    expect(rows.map(({ standing }) => standing)).toEqual(standings)
    expect(rows[1]).toMatchObject({ according_to: 'Tessaly', according_to_acts: 'say' })
  })

  test('is a whole file also without rows, and in groups where there are many', async () => {
    expect(await parquetReadObjects({ file: await fileOf(streamOf(), 'events') })).toEqual([])
    async function* many() {
      for (let report = 0; report < 2_600; report += 1) yield handMadeExported
    }
    const metadata = parquetMetadata(await fileOf(many(), 'events'))
    expect(Number(metadata.num_rows)).toBe(2_600 * standings.length)
    expect(metadata.row_groups.length).toBeGreaterThan(1)
  })
})
