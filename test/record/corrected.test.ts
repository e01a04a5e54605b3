import { describe, expect, test } from 'vitest'
import { corrected } from '../../src/record/corrected.ts'
import type { Record, Statement } from '../../src/record/record.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'
import { correctionOf, targetOf } from './made-correction.ts'

const [s1, s2] = handMadeRecord.statements as readonly [Statement, Statement]
const on = (record: Record, ...of: readonly Parameters<typeof correctionOf>[]) =>
  corrected(
    record,
    of.map((one) => correctionOf(...one)),
  )
const one = (id: string, edits?: object | null, verdict?: 'accepted') =>
  on(handMadeRecord, [handMadeRecord, id, edits, verdict]).record

describe('a corrected record', () => {
  test('is the machine’s own without corrections, and that never changes', () => {
    const before = structuredClone(handMadeRecord)
    expect(corrected(handMadeRecord, []).record).toEqual(before)
    one('s2')
    one('e2', { type: 'COERCE' })
    expect(handMadeRecord).toEqual(before)
  })

  test('lacks what was rejected', () => {
    expect(one('e2').events.map(({ id }) => id)).toEqual(['e1'])
    expect(one('place-1').places).toEqual([])
    expect(one('label-1').labels).toEqual([])
    expect(one('time-1').times).toEqual([])
  })

  test('says of what was edited or accepted by whom and when', () => {
    const mark = { author: 'Mira Dole', at: '2031-03-05T10:00:00.000Z' }
    expect(one('e2', { type: 'COERCE', status: 'possible' }).events[1]).toMatchObject({
      id: 'e2',
      type: 'COERCE',
      status: 'possible',
      according_to: ['s2'],
      found: { rule: 'correction', sure: 1, corrected: { verdict: 'edited', ...mark } },
    })
    expect(one('f1', null, 'accepted').figures[0]).toMatchObject({
      low: 24,
      found: { rule: 'test/hand', sure: 1, corrected: { verdict: 'accepted', ...mark } },
    })
  })

  test('knows actors by name or alias, and has those that only an edit names', () => {
    expect(one('s2', { by: [{ name: 'venn', kind: 'state' }] }).statements[1]?.by).toEqual(['a1'])
    const record = one('s2', { by: [{ name: 'Ilka Brand', kind: 'person' }] })
    const [by] = record.statements[1]?.by ?? []
    expect(record.actors.find(({ id }) => id === by)).toMatchObject({
      name: 'Ilka Brand',
      kind: 'person',
      found: { rule: 'correction' },
    })
    expect(one('f1', { side: null }).figures[0]?.side).toBeNull()
  })

  test('has the last of several corrections of one datum, and none that was withdrawn', () => {
    const [first, second] = [
      correctionOf(handMadeRecord, 'f1', { low: 30 }),
      correctionOf(handMadeRecord, 'f1', { low: 40 }),
    ]
    const low = (all: Parameters<typeof corrected>[1]) =>
      corrected(handMadeRecord, all).record.figures[0]?.low
    expect(low([first, second])).toBe(40)
    const withdrawn = { ...second, withdrawn: '2031-03-06T10:00:00.000Z' }
    expect(low([first, withdrawn])).toBe(30)
    expect(low([withdrawn])).toBe(24)
  })

  test('takes events along to the new name of their place', () => {
    expect(one('place-1', { name: 'Bellhaven-on-Sea' }).events[1]?.place).toBe('Bellhaven-on-Sea')
    expect(one('place-1').events[1]?.place).toBeNull()
  })
})

describe('actors', () => {
  const twin = {
    ...(handMadeRecord.actors[0] as Record['actors'][number]),
    ...{ id: 'a4', name: 'The minister', aliases: [], titles: [], mentions: [[50, 66]] as const },
  }
  const twins: Record = {
    ...handMadeRecord,
    actors: [...handMadeRecord.actors, twin],
    statements: [{ ...s1, by: ['a4'] }, s2],
  }

  test('are called and taken for what an edit says, wherever they are named', () => {
    const { record } = on(
      handMadeRecord,
      [handMadeRecord, 'a2', { name: 'Karvalia', kind: 'organization' }],
      [handMadeRecord, 'e2', { whom: [{ name: 'Karval', kind: 'state' }] }],
      [handMadeRecord, 's2', { by: [{ name: 'Karvalia', kind: 'state' }] }],
    )
    expect(record.actors).toHaveLength(3)
    expect(record.actors[1]).toMatchObject({
      ...{ id: 'a2', name: 'Karvalia', kind: 'organization' },
      found: { rule: 'correction', sure: 1, corrected: { author: 'Mira Dole' } },
    })
    expect(record.events[1]?.whom).toEqual(['a2'])
    expect(record.statements[1]?.by).toEqual(['a2'])
  })

  test('that were rejected are named nowhere, and what they said stays somebody’s', () => {
    const { record, fates } = on(handMadeRecord, [handMadeRecord, 'a3'])
    expect(record.actors.map(({ id }) => id)).toEqual(['a1', 'a2'])
    expect(record.statements[1]).toMatchObject({ by: [], source: s2.source })
    expect(record.events.map(({ who, whom, according_to }) => [who, whom, according_to])).toEqual([
      [['a2'], [], ['s1']],
      [[], [], ['s2']],
    ])
    expect(record.labels[0]?.by).toEqual([])
    expect(record.stances).toEqual([])
    expect(on(handMadeRecord, [handMadeRecord, 'a2']).record.actors[0]?.titles[0]?.of).toBeNull()
    expect(fates.filter(({ now }) => now === null).map(({ kind }) => kind)).toEqual([
      'actor',
      'stance',
    ])
    // Whom an edit names is there all the same.
    const again = on(
      handMadeRecord,
      [handMadeRecord, 'a3'],
      [handMadeRecord, 'e2', { who: [{ name: 'Tessaly', kind: 'state' }] }],
    )
    expect(again.record.actors.at(-1)).toMatchObject({ id: 'named-1', name: 'Tessaly' })
  })

  test('that are the same are one, with all their words', () => {
    const same = { same_as: { name: 'Venn', kind: 'person' } }
    const { record, fates } = on(twins, [twins, 'a4', same])
    expect(record.actors.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'])
    expect(record.actors[0]).toMatchObject({ name: 'Orla Venn', aliases: ['Venn', 'The minister'] })
    expect(record.actors[0]?.mentions).toContainEqual([50, 66])
    expect(record.statements[0]?.by).toEqual(['a1'])
    expect(fates.find(({ machine }) => machine === twin)?.now).toBeNull()
    expect(
      on(twins, [twins, 'a4', { same_as: { name: 'Ilka Brand', kind: 'person' } }]).record,
    ).toMatchObject({ statements: [{ by: ['named-1'] }, {}] })
  })

  test('in a circle of the same stay as they are', () => {
    const { record } = on(
      twins,
      [twins, 'a4', { same_as: { name: 'Orla Venn', kind: 'person' } }],
      [twins, 'a1', { same_as: { name: 'The minister', kind: 'person' } }],
    )
    expect(record.actors.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4'])
  })

  test('are found again by any of their mentions when they are read anew', () => {
    const correction = correctionOf(handMadeRecord, 'a1', { name: 'Orla Venn-Hale' })
    const [first, ...others] = handMadeRecord.actors as [Record['actors'][number]]
    const other = {
      ...first,
      id: 'b7',
      name: 'the minister',
      mentions: [[50, 62], ...first.mentions],
    }
    const anew = { ...handMadeRecord, actors: [other, ...others] } as Record
    const { record, lost } = corrected(anew, [correction])
    expect(record.actors[0]).toMatchObject({ id: 'b7', name: 'Orla Venn-Hale' })
    expect(lost).toEqual([])
    const without = { ...handMadeRecord, actors: others }
    expect(corrected(without, [correction]).lost).toEqual([correction])
  })
})

describe('after another reading', () => {
  const renamed: Record = {
    ...handMadeRecord,
    events: handMadeRecord.events.map((event, i) => ({ ...event, id: `x${9 - i}` })).reverse(),
  }

  test('a correction is found again by its words, whatever the id is now', () => {
    const correction = correctionOf(handMadeRecord, 'e2', { type: 'COERCE' })
    const { record, lost } = corrected(renamed, [correction])
    expect(record.events.map(({ id, type }) => [id, type])).toEqual([
      ['x8', 'COERCE'],
      ['x9', 'REQUEST'],
    ])
    expect(lost).toEqual([])
  })

  test('one whose words no datum has any more is told of and does nothing', () => {
    const correction = correctionOf(handMadeRecord, 'e2')
    const other = { ...handMadeRecord, events: handMadeRecord.events.slice(0, 1) }
    const { record, lost } = corrected(other, [correction])
    expect(record).toEqual(other)
    expect(lost).toEqual([correction])
  })

  test('of data with the same words the one that was meant is corrected', () => {
    const twin = {
      ...(handMadeRecord.events[1] as Record['events'][number]),
      id: 'e3',
      type: 'COERCE' as const,
    }
    const twins = { ...handMadeRecord, events: [...handMadeRecord.events, twin] }
    const { record } = on(twins, [twins, 'e3'])
    expect(record.events.map(({ id }) => id)).toEqual(['e1', 'e2'])
  })
})

describe('a claim never becomes the report’s own word', () => {
  const nested: Record = {
    ...handMadeRecord,
    statements: [s1, { ...s2, within: 's3' }, { ...s2, id: 's3', cue: s2.source, by: [] }],
  }

  test('what hung on a rejected statement alone goes with it', () => {
    const { record, fates } = on(handMadeRecord, [handMadeRecord, 's2'])
    expect(record.events.map(({ id }) => id)).toEqual(['e1'])
    expect(record.figures).toEqual([])
    const gone = fates.filter(({ now, correction }) => now === null && correction === null)
    expect(gone.map(({ kind }) => kind)).toEqual(['event', 'figure'])
  })

  test('also where it was accepted or edited without another account', () => {
    for (const edits of [null, { type: 'COERCE' }] as const) {
      const { record } = on(
        handMadeRecord,
        [handMadeRecord, 's2'],
        [handMadeRecord, 'e2', edits, edits === null ? 'accepted' : 'edited'],
      )
      expect(record.events.map(({ id }) => id)).toEqual(['e1'])
    }
  })

  test('what a statement around it told stays its claim', () => {
    const { record } = on(nested, [nested, 's2'])
    expect(record.events[1]?.according_to).toEqual(['s3'])
    expect(record.figures[0]?.according_to).toEqual(['s3'])
  })

  test('a statement inside a rejected one keeps its own source', () => {
    const { record } = on(nested, [nested, 's3'])
    expect(record.statements[1]).toMatchObject({ id: 's2', within: null, by: ['a3'] })
    expect(record.events[1]?.according_to).toEqual(['s2'])
  })

  test('an edit sets a statement into another, or out of it', () => {
    const { kind, ...outer } = targetOf(nested, 's3')
    expect(on(nested, [nested, 's2', { within: null }]).record.statements[1]?.within).toBeNull()
    const { record } = on(nested, [nested, 's1', { within: outer }])
    expect(record.statements.map(({ within }) => within)).toEqual(['s3', 's3', null])
    // The outer one is rejected, or not there after another reading.
    const gone = on(nested, [nested, 's1', { within: outer }], [nested, 's3'])
    expect(gone.record.statements.map(({ within }) => within)).toEqual([null, null])
    const without = { ...nested, statements: [s1, s2] }
    const edit = correctionOf(nested, 's1', { within: outer })
    expect(corrected(without, [edit]).record.statements[0]?.within).toBeNull()
  })

  test('statements that edits have set into each other stand where the machine has them', () => {
    const [in2, in3] = ['s2', 's3'].map((id) => {
      const { kind, ...target } = targetOf(nested, id)
      return { within: target }
    })
    const { record } = on(nested, [nested, 's3', in2])
    expect(record.statements.map(({ within }) => within)).toEqual([null, 's3', null])
    const both = on(nested, [nested, 's1', in3], [nested, 's3', in2])
    expect(both.record.statements.map(({ within }) => within)).toEqual(['s3', 's3', null])
  })

  test('only an edit that names no account makes it so', () => {
    const { record } = on(
      handMadeRecord,
      [handMadeRecord, 's2'],
      [handMadeRecord, 'e2', { according_to: [] }],
    )
    expect(record.events[1]).toMatchObject({ id: 'e2', according_to: [] })
  })

  test('an account that is named, and gone after another reading, leaves the machine’s, else nothing', () => {
    const { kind, ...target } = targetOf(handMadeRecord, 's2')
    const edit = correctionOf(handMadeRecord, 'e1', { according_to: [target] })
    expect(corrected(handMadeRecord, [edit]).record.events[0]?.according_to).toEqual(['s2'])
    const without: Record = { ...handMadeRecord, statements: [s1] }
    expect(corrected(without, [edit]).record.events[0]?.according_to).toEqual(['s1'])
    const bare = {
      ...without,
      events: handMadeRecord.events.map((event) => ({ ...event, according_to: [] })),
    }
    expect(corrected(bare, [edit]).record.events.map(({ id }) => id)).toEqual(['e2'])
    expect(handMadeText.slice(...(target.words[0] as [number, number]))).toContain('its guns')
  })
})
