import { z } from 'zod'
import { correction } from './correction.ts'
import { listedReport } from './kept.ts'
import type { Plain } from './same.ts'

const streamedReport = listedReport
  .extend({
    counts: z
      .strictObject({ statements: z.int(), events: z.int(), figures: z.int() })
      .nullable()
      .describe('What its record holds; null where it has none.'),
  })
  .meta({ id: 'StreamedReport', description: 'A report that came in.' })

export type StreamedReport = Plain<z.infer<typeof streamedReport>>

/** An event of the stream; what is sent has its parts in lines, as server-sent events have them. */
export const streamed = z
  .discriminatedUnion('event', [
    z.strictObject({
      event: z.literal('report'),
      id: z.string().describe('Where to go on, as `Last-Event-ID`.'),
      data: streamedReport,
    }),
    z.strictObject({
      event: z.literal('correction'),
      data: correction.describe('It was made or, where `withdrawn` is set, taken back.'),
    }),
  ])
  .meta({ id: 'Streamed', description: 'A server-sent event; `data` is JSON in one line.' })
