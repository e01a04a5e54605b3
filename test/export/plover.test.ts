import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exportFormats } from '../../src/export/index.ts'
import {
  bytesOf,
  exportedWith,
  handMadeExported,
  standings,
  streamOf,
} from './hand-made-exported.ts'

const types =
  'AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'

const actor = z.strictObject({
  actorText: z.string().min(1),
  kind: z.string().nullable(),
  country: z.string().length(2).nullable(),
  titles: z.array(z.string()),
})
const event = z.strictObject({
  id: z.string().min(1),
  date: z.string().nullable(),
  event: z.enum(types.split(' ')),
  mode: z.string().nullable(),
  cameoRoot: z.string().regex(/^\d\d$/),
  quad: z.enum(['V-COOP', 'M-COOP', 'V-CONF', 'M-CONF']),
  source: z.array(actor),
  target: z.array(actor),
  eventText: z.string().min(1),
  eventSpan: z.tuple([z.int(), z.int()]),
  mentionSpans: z.array(z.tuple([z.int(), z.int()])).optional(),
  happening: z.string().optional(),
  object: z.string(),
  eventLoc: z.string().nullable(),
  background: z.boolean(),
  standing: z.string(),
  polarity: z.enum(['positive', 'negative']),
  status: z.string(),
  accordingTo: z.array(
    z.strictObject({
      source: z.string().min(1),
      act: z.string(),
      form: z.string(),
      cue: z.string(),
      words: z.string(),
      date: z.string().nullable(),
    }),
  ),
})
const document = z.strictObject({
  id: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  events: z.array(event),
  assertions: z.array(event),
  versions: z.strictObject({ reader: z.string(), rules: z.string() }),
})

describe('PLOVER', () => {
  const read = async (exported = handMadeExported) =>
    document.parse(
      JSON.parse((await bytesOf(exportFormats.plover.write(streamOf(exported)))).toString()),
    )

  test('lists as events only what the report itself says happened', async () => {
    const { events, assertions } = await read()
    expect(events.map(({ standing }) => standing)).toEqual(['stated'])
    expect(assertions.map(({ standing }) => standing)).toEqual(
      standings.filter((standing) => standing !== 'stated'),
    )
  })

  test('says which events are of one happening, and by which words', async () => {
    const [event] = handMadeExported.record.events
    if (!event) throw new Error('no event')
    const events = [{ ...event, id: 'e2', happening: 'e1', mentions: [event.trigger] }]
    const [again] = (await read(exportedWith({ record: { events } }))).assertions
    expect(again).toMatchObject({ happening: 'karval-1#e1', mentionSpans: [event.trigger] })
  })

  test('gives the source of what is claimed or denied', async () => {
    const [denied, claimed] = (await read()).assertions
    expect(denied).toMatchObject({
      event: 'REQUEST',
      polarity: 'negative',
      accordingTo: [{ source: 'Orla Venn', act: 'deny', cue: 'denied' }],
    })
    expect(claimed).toMatchObject({ event: 'ASSAULT', accordingTo: [{ source: 'Tessaly' }] })
  })
})
