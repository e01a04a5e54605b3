import { z } from 'zod'
import type { PassageRole, Record } from '../../record/record.ts'
import {
  actorKinds,
  acts,
  eventTypes,
  figureKinds,
  forms,
  polarities,
  statuses,
  timexTypes,
  victimKinds,
} from '../../record/values.ts'
import type { Same } from './same.ts'

/** Values of a type of the record, in the order of docs/record.md; one that is no such value does not compile. */
const values = <Value extends string>(...all: readonly Value[]) => z.enum(all)

export const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .meta({ id: 'Span', description: 'Start and end in UTF-16 code units of the text, half open.' })
const spans = z.array(span)
const ids = z.array(z.string())
const day = z.string().nullable()

export const correctionMark = z
  .strictObject({
    id: z.string(),
    verdict: z.enum(['accepted', 'edited']),
    author: z.string(),
    at: z.string().describe('ISO time.'),
  })
  .meta({ id: 'CorrectionMark', description: 'By whom and when a person has checked the datum.' })

const found = z
  .strictObject({ rule: z.string(), sure: z.number(), corrected: correctionMark.exactOptional() })
  .meta({ id: 'Found', description: 'What found the datum, and how sure it is, 0 to 1.' })

export const actorKind = z.enum(actorKinds).meta({ id: 'ActorKind' })
export const form = z.enum(forms).meta({ id: 'Form' })
export const act = z.enum(acts).meta({ id: 'Act' })
export const eventType = z.enum(eventTypes).meta({ id: 'EventType' })
export const polarity = z.enum(polarities).meta({ id: 'Polarity' })
export const status = z.enum(statuses).meta({
  id: 'Status',
  description: 'Whether it happened; with `according_to`, according to whom.',
})
export const figureKind = z.enum(figureKinds).meta({ id: 'FigureKind' })
export const timexType = z.enum(timexTypes)
const passageRole = values<PassageRole>('headline', 'new', 'background', 'furniture')

const reportLine = z
  .strictObject({
    date: day,
    headline: span.nullable(),
    dateline: z.strictObject({ place: span, date: z.string(), words: span }).nullable(),
    publisher: z.string().nullable(),
    agencies: ids,
    language: z.string(),
  })
  .meta({ id: 'ReportLine' })

export const actor = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    aliases: ids,
    kind: actorKind,
    titles: z.array(z.strictObject({ title: z.string(), of: z.string().nullable(), words: span })),
    mentions: spans,
    metonyms: spans,
    found,
  })
  .meta({ id: 'Actor' })

export const statement = z
  .strictObject({
    id: z.string(),
    form,
    negated: z.boolean(),
    source: spans,
    by: ids,
    cue: spans,
    act,
    content: spans,
    addressee: span.nullable(),
    occasion: span.nullable(),
    medium: span.nullable(),
    date: day,
    within: z.string().nullable(),
    insertions: spans,
    quotes: spans,
    found,
  })
  .meta({
    id: 'Statement',
    description: 'What a source is cited for. `negated`: it did not say it.',
  })

export const event = z
  .strictObject({
    id: z.string(),
    trigger: span,
    type: eventType,
    mode: z.string().nullable(),
    who: ids,
    whom: ids,
    what: span.nullable(),
    polarity,
    status,
    date: day,
    place: z.string().nullable(),
    according_to: ids,
    background: z.boolean(),
    mentions: z.array(span).exactOptional(),
    happening: z.string().exactOptional(),
    found,
  })
  .meta({ id: 'Event', description: 'No fact where `according_to` names statements.' })

export const victimKind = z.enum(victimKinds)

/** One person to whom it happened; a single victim is no figure. */
const victim = z.strictObject({
  words: span,
  kind: victimKind,
  actor: z.string().nullable(),
  according_to: ids,
  found,
})

export const figure = z
  .strictObject({
    id: z.string(),
    words: span,
    kind: figureKind,
    low: z.number().nullable(),
    high: z.number().nullable(),
    of: z.string(),
    side: z.string().nullable(),
    according_to: ids,
    found,
  })
  .meta({ id: 'Figure' })

export const place = z
  .strictObject({
    words: span,
    name: z.string(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    country: z.string().nullable(),
    geonameid: z.number().nullable(),
    precision: z
      .enum(['town', 'area', 'country', 'wide'])
      .nullable()
      .describe('How much the point says; of a country or a sea it is only the middle.'),
    found,
  })
  .meta({ id: 'Place' })

export const record = z
  .strictObject({
    id: z.string(),
    report: reportLine,
    actors: z.array(actor),
    statements: z.array(statement),
    events: z.array(event),
    figures: z.array(figure),
    victims: z.array(victim),
    labels: z.array(z.strictObject({ by: ids, label: span, target: span.nullable(), found })),
    stances: z.array(
      z.strictObject({
        holder: z.string(),
        target: z.string(),
        polarity: z.enum(['for', 'against']),
        words: spans,
        found,
      }),
    ),
    times: z.array(
      z.strictObject({
        words: span,
        type: timexType,
        value: z.string(),
        mod: z.string().nullable(),
        begin: day,
        end: day,
        found,
      }),
    ),
    places: z.array(place),
    lineage: z.strictObject({
      carrier: z.string().nullable(),
      agency: z.string().nullable(),
      media: ids,
    }),
    passages: z.array(z.strictObject({ words: span, role: passageRole, found })),
    versions: z.strictObject({ reader: z.string(), rules: z.string() }),
  })
  .meta({ id: 'Record', description: 'The sourced record of one report.' })

/** The schema and the type of the record are one: whoever changes one of them is told here. */
true satisfies Same<z.infer<typeof record>, Record>
