import { z } from 'zod'
import type { ByPlace } from '../pictures/by-place.ts'
import type { ByTime } from '../pictures/by-time.ts'
import { place } from './record.ts'
import type { Same } from './same.ts'

const marked = {
  id: z.string(),
  events: z.int(),
  counts: z
    .strictObject({ stated: z.int(), claimed: z.int(), denied: z.int(), open: z.int() })
    .describe(
      'Told as a fact by the report, claimed by somebody, denied, and asked for, threatened, planned or only possible.',
    ),
}
const looked = {
  events: z.int().describe('Events that were looked at.'),
  more: z.boolean().describe('There are older ones that were not looked at.'),
}
const of = z.int().describe('How many there are, those that are left out included.')

export const eventsByPlace = z
  .strictObject({
    places: z.array(
      z.strictObject({
        ...marked,
        name: z.string(),
        country: z.string().nullable(),
        lat: z.number().nullable().describe('Null where the place is not known.'),
        lon: z.number().nullable(),
        precision: place.shape.precision,
      }),
    ),
    of,
    nowhere: z.int().describe('Events that name no place.'),
    ...looked,
  })
  .meta({ id: 'EventsByPlace', description: 'Places, those of most events first.' })
true satisfies Same<z.infer<typeof eventsByPlace>, ByPlace>

export const eventsByTime = z
  .strictObject({
    marks: z.array(
      z.strictObject({
        ...marked,
        lane: z.string(),
        begin: z.string().nullable().describe('First day; null where no day is told.'),
        end: z.string().nullable().describe('Last day.'),
        day: z.string().describe('Day of the report, of the newest where there are several.'),
      }),
    ),
    of,
    lanes: z.array(z.string()),
    days: z
      .array(z.strictObject({ day: z.string(), events: z.int() }))
      .describe('Days of the reports.'),
    undated: z.int().describe('Events without a day of their own.'),
    ...looked,
  })
  .meta({ id: 'EventsByTime', description: 'Events by the days on which they are told to be.' })
true satisfies Same<z.infer<typeof eventsByTime>, ByTime>
