import { z } from 'zod'
import { listedReport } from './kept.ts'
import type { Plain } from './same.ts'

/** The data of an event of the stream. */
export const streamedReport = listedReport
  .extend({
    counts: z
      .strictObject({ statements: z.int(), events: z.int(), figures: z.int() })
      .nullable()
      .describe('What its record holds; null where it has none.'),
  })
  .meta({ id: 'StreamedReport', description: 'A report that came in.' })

export type StreamedReport = Plain<z.infer<typeof streamedReport>>
