import { z } from 'zod'
import type { ActorKind } from '../../record/record.ts'
import type { Appearance, KeptActor, Profile } from '../../store/index.ts'
import { listedReport, quote, standing } from './kept.ts'
import { flag, paging, words } from './query.ts'
import {
  act,
  actor,
  actorKind,
  correctionMark,
  eventType,
  figureKind,
  form,
  polarity,
  status,
  victimKind,
} from './record.ts'
import type { Same } from './same.ts'

const { limit, cursor } = paging
/** It holds a name, which may be long. */
const nameCursor = z.string().max(2_000).optional().describe('`next` of the page before.')
const kind = actorKind.optional()

export const actorsQuery = z.strictObject({
  name: words.optional().describe('How one of the words of its name begins.'),
  kind,
  named: flag.optional().describe('Only those with a name of their own: no driver, no residents.'),
  limit,
  cursor: nameCursor,
})
export const actorQuery = z.strictObject({
  kind: kind.describe(
    'What reports take it for; if left out, a person or anything but a person, whichever most reports have.',
  ),
  limit: limit.describe('At most so many of the newest reports.'),
  cursor,
})

/** What the store is asked for: one kind of a query is the only one of a list. */
export const ofKind = ({
  kind,
  ...query
}: {
  readonly name?: string | undefined
  readonly kind?: ActorKind | undefined
  readonly named?: boolean | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
}) => ({
  ...(query.name === undefined ? {} : { name: query.name }),
  ...(query.named === undefined ? {} : { named: query.named }),
  ...(query.limit === undefined ? {} : { limit: query.limit }),
  ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
  ...(kind === undefined ? {} : { kinds: [kind] }),
})

/** A page of a list that leads on, and never back. */
const onward = <Item extends z.ZodType>(id: string, item: Item) =>
  z
    .strictObject({
      items: z.array(item),
      next: z.string().nullable().describe('Cursor of the next page, null at the end.'),
    })
    .meta({ id })

const keptActor = z
  .strictObject({
    name: z.string().describe('As most reports spell it.'),
    kind: actorKind,
    kinds: z
      .array(z.strictObject({ kind: actorKind, reports: z.int() }))
      .describe('Everything that reports take it for: one name may be of several actors.'),
    reports: z.int().describe('In how many reports.'),
  })
  .meta({ id: 'KeptActor' })
true satisfies Same<z.infer<typeof keptActor>, KeptActor>
export const actorsPage = onward('Actors', keptActor)

const appearance = z.strictObject({ report: listedReport, actor })
true satisfies Same<z.infer<typeof appearance>, Appearance>
export const appearancesPage = onward('Appearances', appearance)

const party = z
  .strictObject({ name: z.string(), listed: z.boolean() })
  .meta({ id: 'Party', description: 'An actor by name, or (not `listed`) the words for somebody.' })
const account = z
  .strictObject({ statement: z.string(), by: z.array(party) })
  .meta({ id: 'Account', description: 'Who says so, and the statement of the report.' })
const accounts = z
  .array(account)
  .describe('By whose account; empty only where the report says it in its own voice.')
const report = listedReport
const texts = z.array(z.string())
const corrected = correctionMark.nullable()

const said = z
  .strictObject({
    report,
    id: z.string(),
    form,
    act,
    negated: z.boolean(),
    words: texts,
    with: z.array(party),
    to: party.nullable(),
    occasion: z.string().nullable(),
    medium: z.string().nullable(),
    date: z.string().nullable(),
    told: account.nullable().describe('By whose account they say it.'),
    corrected,
  })
  .meta({ id: 'Said' })
const deed = z
  .strictObject({
    report,
    id: z.string(),
    type: eventType,
    who: z.array(party),
    whom: z.array(party),
    what: z.string().nullable(),
    quote,
    polarity,
    status,
    standing,
    date: z.string().nullable(),
    place: z.string().nullable(),
    background: z.boolean(),
    happening: z
      .string()
      .nullable()
      .describe('Id of the event by which the report tells of the same happening first.'),
    accounts,
    corrected,
  })
  .meta({ id: 'Deed' })
const sideFigure = z
  .strictObject({
    report,
    id: z.string(),
    words: z.string(),
    kind: figureKind,
    low: z.number().nullable(),
    high: z.number().nullable(),
    of: z.string(),
    standing,
    accounts,
    corrected,
  })
  .meta({ id: 'SideFigure' })
const fate = z.strictObject({ report, words: z.string(), kind: victimKind, accounts, corrected })
const titleHeld = z.strictObject({
  title: z.string(),
  of: z.string().nullable(),
  reports: z.array(report),
})
const sideTaken = z
  .strictObject({
    own: z.boolean().describe('Whether the stance is theirs; else it is the other’s.'),
    polarity: z.enum(['for', 'against']),
    other: z.string(),
    evidence: z.array(z.strictObject({ report, words: texts, accounts, corrected })),
  })
  .meta({ id: 'SideTaken' })

/** What kept reports tell of one actor. */
export const profile = z
  .strictObject({
    name: z.string(),
    kinds: keptActor.shape.kinds,
    shown: z.array(actorKind).describe('The kinds that are put together here.'),
    reports: z.int().describe('How many reports name it so.'),
    read: z.int().describe('Of how many of them this is made.'),
    from: z.string().nullable(),
    to: z.string().nullable(),
    titles: z.array(titleHeld),
    aliases: z.array(z.strictObject({ name: z.string(), reports: z.int() })),
    called: z.array(z.strictObject({ report, label: z.string(), by: z.array(party), corrected })),
    said: z.array(said),
    did: z.array(deed),
    undergone: z.array(deed),
    figures: z.array(sideFigure),
    fates: z.array(fate),
    sides: z.array(sideTaken),
    together: z.array(
      z.strictObject({
        name: z.string(),
        kind: actorKind,
        reports: z.int(),
        events: z.int(),
      }),
    ),
    months: z
      .array(z.strictObject({ month: z.string(), statements: z.int() }))
      .describe('Statements by month, over all reports.'),
    others: z.array(keptActor).describe('Whom reports may mean by the same name.'),
    next: z.string().nullable().describe('Cursor of older reports, null at the end.'),
  })
  .meta({ id: 'Profile', description: 'What the newest reports that name an actor tell of it.' })
true satisfies Same<z.infer<typeof profile>, Profile>
