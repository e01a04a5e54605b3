import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyStore, keep, startServer } from './start-server.ts'

let address: string
beforeAll(async () => {
  const store = await emptyStore()
  for (const number of [0, 1, 2]) await keep(store, number)
  address = (await startServer({ store })).address
})

describe('the export of a server', () => {
  test('has the records of all reports, as a file to keep', async () => {
    const answer = await fetch(`${address}/v1/export?format=csv&table=figures`)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="dateline-figures.csv"',
    )
    const rows = parse(await answer.text(), { columns: true })
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({ standing: 'claimed', according_to: 'Tessaly' })
  })

  test('has only what was asked for', async () => {
    const answer = await fetch(`${address}/v1/export?format=jsonl&publisher=Nobody`)
    expect(await answer.text()).toBe('')
  })

  test('is Parquet byte for byte', async () => {
    const answer = await fetch(`${address}/v1/export?format=parquet&table=events`)
    const rows = await parquetReadObjects({ file: await answer.arrayBuffer() })
    expect(rows.map(({ standing }) => standing)).toEqual(
      Array(3).fill(['denied', 'claimed']).flat(),
    )
  })

  test('is of a format that there is', async () => {
    expect((await fetch(`${address}/v1/export?format=exe`)).status).toBe(400)
  })
})
