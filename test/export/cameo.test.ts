import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import table from '../../data/cameo.json' with { type: 'json' }
import { cameoCode, cameoRoot, quadClass } from '../../src/export/cameo-codes.ts'
import { exportFormats } from '../../src/export/index.ts'
import {
  bytesOf,
  exportedWith,
  handMadeExported,
  standings,
  streamOf,
} from './hand-made-exported.ts'

const read = async (exported = handMadeExported) =>
  parse(await bytesOf(exportFormats.cameo.write(streamOf(exported))), {
    columns: true,
  }) as readonly { readonly [column: string]: string }[]

describe('CAMEO rows', () => {
  test('have a code in the columns of GDELT only for what the report itself says happened', async () => {
    const rows = await read()
    expect(rows.map(({ Standing }) => Standing)).toEqual(standings)
    for (const row of rows) {
      const old = [row.EventCode, row.EventBaseCode, row.EventRootCode, row.QuadClass]
      if (row.Standing === 'stated') expect(old).toEqual(['190', '190', '19', '4'])
      else expect(old).toEqual(['', '', '', ''])
      expect(row.AssertedCode).toMatch(/^\d{3,4}$/)
    }
  })

  test('have the columns that GDELT lacks', async () => {
    expect((await read())[0]).toMatchObject({
      AssertedCode: '100',
      Polarity: 'negative',
      Status: 'denied',
      Voice: 'source',
      AccordingTo: 'Orla Venn',
      AccordingToActs: 'deny',
      Words: 'requested',
      Actor1Name: 'Karval',
      Actor2Name: 'Tessaly',
      SOURCEURL: 'https://gazette.example/karval?x=1#top',
    })
  })

  test('are one for each pair of doer and target, under one EventID', async () => {
    const [event] = handMadeExported.record.events
    if (!event) throw new Error('no event')
    const events = [{ ...event, who: ['a1', 'a2'], whom: ['a3'] }]
    const rows = await read(exportedWith({ record: { events } }))
    expect(rows.map(({ Actor1Name }) => Actor1Name)).toEqual(['Orla Venn', 'Karval'])
    expect(new Set(rows.map(({ EventID }) => EventID)).size).toBe(1)
  })
})

test('rows of one happening share its id, whatever each says of it', async () => {
  const [event] = handMadeExported.record.events
  if (!event) throw new Error('no event')
  const events = [
    { ...event, happening: 'e1' },
    { ...event, id: 'e2', happening: 'e1' },
    { ...event, id: 'e3' },
  ]
  const rows = await read(exportedWith({ record: { events } }))
  expect(rows.map(({ HappeningID }) => HappeningID)).toEqual(['karval-1#e1', 'karval-1#e1', ''])
})

describe('codes of CAMEO', () => {
  test('are the finer one where the mode means one, else that of the type', () => {
    expect(cameoCode({ type: 'RETREAT', mode: 'ceasefire' }, true)).toBe('0871')
    expect(cameoCode({ type: 'PROTEST', mode: null }, false)).toBe('140')
    expect(cameoCode({ type: 'ASSAULT', mode: null }, false)).toBe('180')
    expect(cameoCode({ type: 'AID', mode: 'humanitarian' }, true)).toBe('073')
  })

  test('are of a root of CAMEO, which a mode never takes to one of another of PLOVER’s types', () => {
    // Roots of PLOVER's own conversion; a conviction is CAMEO's "find guilty", a disapproval.
    const roots = (type: string): string =>
      ({
        CONCEDE: '08',
        RETREAT: '08',
        ACCUSE: '09 11',
        ASSAULT: '18 19 20',
        SANCTION: '16 11',
      })[type] ?? table.types[type as 'AID'].slice(0, 2)
    for (const [mode, code] of Object.entries(table.modes)) {
      expect(roots(mode.split(' ')[0] ?? '')).toContain(code.slice(0, 2))
    }
    for (const code of Object.values({ ...table.types, ...table.modes })) {
      expect(code).toMatch(/^(?:0[3-9]|1\d|20)\d{1,2}$/)
    }
  })

  test('part attacks by means: of an army it is fighting', () => {
    const { record } = handMadeExported
    const attack = record.events.find(({ type }) => type === 'ASSAULT')
    if (!attack) throw new Error('no attack')
    expect(cameoRoot(attack, record)).toBe('19')
    expect(cameoRoot({ ...attack, who: [] }, record)).toBe('18')
  })

  test('lie in the quad class of words or of deeds', () => {
    expect([quadClass.AGREE, quadClass.AID, quadClass.REQUEST, quadClass.ASSAULT]).toEqual([
      1, 2, 3, 4,
    ])
  })
})
