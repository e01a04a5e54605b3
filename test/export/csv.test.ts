import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { exportFormats, tableNames } from '../../src/export/index.ts'
import { tables } from '../../src/export/tables/index.ts'
import {
  bytesOf,
  exportedWith,
  handMadeExported,
  standings,
  streamOf,
} from './hand-made-exported.ts'

type Row = { readonly [column: string]: string }
const read = async (table: (typeof tableNames)[number], exported = handMadeExported) =>
  parse(await bytesOf(exportFormats.csv.write(streamOf(exported), table)), {
    columns: true,
  }) as readonly Row[]

describe('CSV', () => {
  test.each(tableNames)(
    'has the table %s with a row a datum, and all its columns',
    async (name) => {
      const rows = await read(name)
      const count = name === 'reports' ? 1 : handMadeExported.record[name].length
      expect(rows).toHaveLength(count)
      for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(tables[name].columns))
    },
  )

  test('gives every event its standing, and its source beside it', async () => {
    const rows = await read('events')
    expect(rows.map(({ standing }) => standing)).toEqual(standings)
    expect(rows[0]).toMatchObject({
      polarity: 'negative',
      status: 'denied',
      voice: 'source',
      according_to: 'Orla Venn',
      according_to_acts: 'deny',
      who: 'Karval',
      whom: 'Tessaly',
      words: 'requested',
    })
    expect(rows[2]).toMatchObject({ voice: 'report', according_to: '' })
  })

  test('has rows of one happening together, and all words that name it', async () => {
    const [, first] = handMadeExported.record.events
    if (!first) throw new Error('no event')
    const [start] = first.trigger
    const mentions = [first.trigger, [start + 7, start + 13]] as const
    const events = [
      { ...first, mentions, happening: 'e2' },
      { ...first, id: 'e3' },
    ]
    const rows = await read('events', exportedWith({ record: { events } }))
    expect(rows[0]).toMatchObject({
      happening: 'e2',
      mentions: 'killed … dozens',
      mention_spans: JSON.stringify(mentions),
    })
    // A record of an earlier version does not know it.
    expect(rows[1]).toMatchObject({ happening: '', mentions: '', mention_spans: '' })
  })

  test('says for a figure who gives it', async () => {
    expect(await read('figures')).toMatchObject([
      {
        standing: 'claimed',
        according_to: 'Tessaly',
        low: '24',
        high: '',
        words: 'dozens of raiders',
      },
    ])
  })

  test('says for a statement whether it was made, and joins what a cue interrupts', async () => {
    const [row] = await read('statements')
    expect(row).toMatchObject({ source: 'Orla Venn', act: 'deny', negated: 'false' })
    expect(row?.words).toContain(' … ')
  })

  test('names a source also where the text does not', async () => {
    const [first] = handMadeExported.record.statements
    if (!first) throw new Error('no statement')
    const statements = [{ ...first, by: [], source: [] }]
    const rows = await read('statements', exportedWith({ record: { statements } }))
    expect(rows[0]?.source).toBe('a source not named')
  })

  test('keeps a hostile publisher from being a formula', async () => {
    const publisher = '=HYPERLINK("http://x.example")'
    const { report } = handMadeExported.record
    const rows = await read(
      'events',
      exportedWith({ record: { report: { ...report, publisher } } }),
    )
    expect(rows[0]?.publisher).toBe(`'${publisher}`)
  })
})
