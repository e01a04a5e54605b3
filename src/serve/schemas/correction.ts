import { z } from 'zod'
import {
  type Correction,
  type CorrectionDraft,
  correctableKinds,
  type Edits,
  verdicts,
} from '../../record/correction.ts'
import {
  act,
  actorKind,
  eventType,
  figureKind,
  form,
  polarity,
  span,
  status,
  timexType,
  victimKind,
} from './record.ts'
import type { Same } from './same.ts'

const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), 'It holds a character that no line has')
const name = line(300).refine((text) => text.trim() !== '', 'It is empty')
const spans = z.array(span).max(500)
const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.Z+-]{2,20})?)?)?$/)
  .nullable()

const target = {
  words: z.array(span).min(1).max(500).describe('The words that the datum rests on.'),
  nth: z.int().min(0).max(10_000).describe('Which of the data with these very words, from 0.'),
}
const targets = z.array(z.strictObject(target)).max(500)

const actor = z
  .strictObject({ name, kind: actorKind })
  .meta({ id: 'NamedActor', description: '`kind` counts where the record has nobody so named.' })
const actors = z.array(actor).max(100)

/** An edit has the fields that it changes. */
const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape)
const may = <Schema extends z.ZodType>(schema: Schema) => schema.exactOptional()

const edits = {
  actor: fields({
    name: may(name),
    kind: may(actorKind),
    same_as: may(actor).describe('Both are one, called by this name.'),
  }),
  statement: fields({
    form: may(form),
    act: may(act),
    negated: may(z.boolean()),
    source: may(spans),
    by: may(actors),
    cue: may(spans),
    content: may(spans),
    addressee: may(span.nullable()),
    occasion: may(span.nullable()),
    medium: may(span.nullable()),
    date: may(day),
    within: may(z.strictObject(target).nullable()),
  }),
  event: fields({
    trigger: may(span),
    type: may(eventType),
    who: may(actors),
    whom: may(actors),
    what: may(span.nullable()),
    polarity: may(polarity),
    status: may(status),
    date: may(day),
    place: may(name.nullable()),
    background: may(z.boolean()),
    according_to: may(targets),
  }),
  figure: fields({
    kind: may(figureKind),
    low: may(z.number().nullable()),
    high: may(z.number().nullable()),
    of: may(line(300)),
    side: may(actor.nullable()),
    according_to: may(targets),
  }),
  victim: fields({
    kind: may(victimKind),
    actor: may(actor.nullable()),
    according_to: may(targets),
  }),
  label: fields({ by: may(actors), target: may(span.nullable()) }),
  stance: fields({ polarity: may(z.enum(['for', 'against'])) }),
  time: fields({
    type: may(timexType),
    value: may(name),
    mod: may(line(50).nullable()),
    begin: may(day),
    end: may(day),
  }),
  place: fields({
    name: may(name),
    lat: may(z.number().min(-90).max(90).nullable()),
    lon: may(z.number().min(-180).max(180).nullable()),
    country: may(
      z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable(),
    ),
    geonameid: may(z.int().nullable()),
  }),
} as const
true satisfies Same<{ [Kind in keyof typeof edits]: z.infer<(typeof edits)[Kind]> }, Edits>

const own = { verdict: z.enum(verdicts), author: name, ...target }

const bodies = correctableKinds.map((kind) =>
  z.strictObject({
    kind: z.literal(kind),
    ...own,
    nth: may(own.nth),
    note: may(line(2_000)),
    edits: may(edits[kind].nullable()).describe('With the verdict `edited`: what is changed.'),
  }),
)

/** What is sent to correct a datum. */
export const correctionBody = z
  .discriminatedUnion('kind', bodies as [(typeof bodies)[number], ...typeof bodies])
  .meta({ id: 'CorrectionToMake', description: 'What somebody says of a datum of a report.' })

/** A draft of what was sent; what was left out is filled in. */
export const draftOf = (report: string, body: z.output<typeof correctionBody>): CorrectionDraft =>
  ({ nth: 0, note: '', edits: null, ...body, report }) as CorrectionDraft

const kept = correctableKinds.map((kind) =>
  z.strictObject({
    id: z.string(),
    report: z.string().describe('Id of the report.'),
    kind: z.literal(kind),
    ...own,
    note: z.string(),
    edits: edits[kind].nullable(),
    at: z.string().describe('ISO time at which it was made.'),
    withdrawn: z.string().nullable().describe('ISO time at which it was taken back.'),
  }),
)
export const correction = z
  .discriminatedUnion('kind', kept as [(typeof kept)[number], ...typeof kept])
  .meta({ id: 'Correction' }) as unknown as z.ZodType<Correction>

export const correctionsPage = z
  .strictObject({ items: z.array(correction), next: z.string().nullable() })
  .meta({ id: 'Corrections' })
