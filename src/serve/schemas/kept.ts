import { z } from 'zod'
import type { ErrorName } from '../../errors.ts'
import { standings } from '../../record/standing.ts'
import type { KeptReport, ListedReport, Quote } from '../../store/index.ts'
import { event, figure, place, statement } from './record.ts'
import { report } from './report.ts'
import type { Same } from './same.ts'

/** A name in the table of errors; as it grows with every version, the description leaves it open. */
const errorName = z.string() as unknown as z.ZodType<ErrorName>

const unread = z
  .strictObject({ kind: errorName, reason: z.string() })
  .nullable()
  .describe('Why it has no record.')
const listing = {
  seq: z.int().describe('Counts up as reports come in.'),
  givenId: z.string().describe('The id that it came with.'),
  title: z.string().nullable(),
  added: z.string().describe('ISO time at which it was kept.'),
  day: z.string().describe('Day by which it is sorted.'),
  outlet: z.string().nullable(),
  unread,
}

export const listedReport = z
  .strictObject({ id: z.string(), url: z.string().nullable(), ...listing })
  .meta({ id: 'ListedReport', description: 'A kept report without its text.' })
true satisfies Same<z.infer<typeof listedReport>, ListedReport>

export const keptReport = z.strictObject({ report, ...listing }).meta({ id: 'KeptReport' })
true satisfies Same<z.infer<typeof keptReport>, KeptReport>

export const quote = z
  .strictObject({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int(),
    end: z.int(),
  })
  .meta({
    id: 'Quote',
    description:
      'Exact words and what stands around them (W3C TextQuoteSelector); offsets are UTF-16.',
  })
true satisfies Same<z.infer<typeof quote>, Quote>

export const standing = z.enum(standings).meta({
  id: 'Standing',
  description: 'Only `stated` is what the report itself says happened.',
})
const sources = z
  .array(z.string())
  .describe('Who says so; empty only where the report itself does.')

/** Data as they are found: with names in the place of actors' ids, and sources in the place of statements. */
const data = {
  statement: statement.extend({ by: z.array(z.string()) }).meta({ id: 'FoundStatement' }),
  event: event.extend({ standing, according_to: sources }).meta({ id: 'FoundEvent' }),
  figure: figure.extend({ standing, according_to: sources }).meta({ id: 'FoundFigure' }),
  place: place.meta({ id: 'FoundPlace' }),
} as const

const pieces = z
  .array(quote)
  .describe('Each piece by itself where a statement is in several; `quote` is then all of it.')
const found = { report: listedReport, quote, pieces }
const hits = {
  statement: z.strictObject({
    kind: z.literal('statement'),
    id: z.string(),
    ...found,
    datum: data.statement,
  }),
  event: z.strictObject({ kind: z.literal('event'), id: z.string(), ...found, datum: data.event }),
  figure: z.strictObject({
    kind: z.literal('figure'),
    id: z.string(),
    ...found,
    datum: data.figure,
  }),
  place: z.strictObject({ kind: z.literal('place'), id: z.string(), ...found, datum: data.place }),
  report: z.strictObject({ kind: z.literal('report'), id: z.null(), ...found, datum: z.null() }),
} as const

const pageOf = <Item extends z.ZodType>(id: string, item: Item) =>
  z
    .strictObject({
      items: z.array(item),
      next: z.string().nullable().describe('Cursor of the next page, null at the end.'),
      previous: z.string().nullable().describe('Cursor of the page before, null at the beginning.'),
    })
    .meta({ id })

export const statementsPage = pageOf('Statements', hits.statement)
export const eventsPage = pageOf('Events', hits.event)
export const figuresPage = pageOf('Figures', hits.figure)
export const placesPage = pageOf('Places', hits.place)
export const reportsPage = pageOf('Reports', hits.report)
export const hitsPage = pageOf(
  'Hits',
  z.discriminatedUnion('kind', [hits.statement, hits.event, hits.figure, hits.place, hits.report]),
)
