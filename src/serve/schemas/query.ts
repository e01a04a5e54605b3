import { z } from 'zod'
import type { Query } from '../../store/index.ts'
import { act, eventType, figureKind, form, status } from './record.ts'

/** NUL is no character of a query on any database. */
export const words = z
  .string()
  .min(1)
  .max(300)
  .refine((text) => !text.includes('\0'), 'It holds a character that no text has')
const day = z.iso.date()
export const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

/** `west,south,east,north` in degrees. */
const box = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,9})?(,-?\d{1,3}(\.\d{1,9})?){3}$/)
  .transform((text) => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number)
    return { west, south, east, north }
  })

/** Pages of every list. */
export const paging = {
  sort: z
    .enum(['newest', 'oldest'])
    .optional()
    .describe('By the day of the report; newest first if left out.'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .describe('At most so many; 20 if left out.'),
  cursor: z
    .string()
    .max(200)
    .optional()
    .describe('`next` of the page before, or `previous` of the one after.'),
}

/** What of a report can be asked for, with any kind of datum. */
export const ofReport = {
  words: words
    .optional()
    .describe('Words of the text; of statements, of what is said. "A phrase" holds together.'),
  actor: words.optional().describe('Somebody in any part, by any of their names.'),
  from: day.optional().describe('First day of the report.'),
  to: day.optional().describe('Last day of the report.'),
  publisher: words.optional(),
  agency: words.optional(),
}
const ofDatum = {
  report: words.optional().describe('Id of a report.'),
  denied: flag.optional().describe('Only what is said not to be so.'),
  requested: flag.optional().describe('Only what is asked for.'),
}
const ofTime = {
  eventFrom: day.optional().describe('First day of the event or statement.'),
  eventTo: day.optional().describe('Last day of the event or statement.'),
}
const ofSpeech = {
  speaker: words.optional(),
  addressee: words.optional(),
  form: form.optional(),
  act: act.optional(),
}
const ofDeed = {
  who: words.optional(),
  whom: words.optional(),
  eventType: eventType.optional(),
  status: status.optional(),
}
const ofPlace = {
  place: words.optional(),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .optional()
    .describe('ISO 3166-1 alpha-2.'),
  box: box
    .optional()
    .describe('`west,south,east,north` in degrees; west may be greater than east.'),
}
const ofFigure = { figureKind: figureKind.optional() }

export const reportsQuery = z.strictObject({ ...ofReport, ...paging })
export const statementsQuery = z.strictObject({
  ...ofReport,
  ...ofDatum,
  ...ofTime,
  ...ofSpeech,
  ...paging,
})
export const eventsQuery = z.strictObject({
  ...ofReport,
  ...ofDatum,
  ...ofTime,
  ...ofDeed,
  ...ofPlace,
  ...paging,
})
/** What a map or a timeline of events can be narrowed by; it has no pages. */
export const pictureQuery = z.strictObject({
  ...ofReport,
  ...ofDatum,
  ...ofTime,
  speaker: ofSpeech.speaker.describe('By whose account.'),
  ...ofDeed,
  ...ofPlace,
})
export const figuresQuery = z.strictObject({ ...ofReport, ...ofDatum, ...ofFigure, ...paging })
export const placesQuery = z.strictObject({
  ...ofReport,
  report: ofDatum.report,
  ...ofPlace,
  ...paging,
})
export const searchQuery = z.strictObject({
  kind: z.enum(['report', 'statement', 'event', 'figure', 'place']).optional(),
  ...ofReport,
  ...ofDatum,
  ...ofTime,
  ...ofSpeech,
  ...ofDeed,
  ...ofPlace,
  ...ofFigure,
  ...paging,
})
export type SearchQuery = z.output<typeof searchQuery>

/** Every filter of the store can be asked for: whoever adds one there is told here. */
true satisfies [keyof Query] extends [keyof SearchQuery]
  ? [keyof SearchQuery] extends [keyof Query]
    ? true
    : false
  : false

/** A query as the store has it: what was not asked for is not there. */
export const storeQuery = (given: Partial<SearchQuery>): Query =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Query
