import { z } from 'zod'
import type { Report } from '../../record/report.ts'
import { span } from './record.ts'
import type { Same } from './same.ts'

export const report = z
  .strictObject({
    id: z.string(),
    url: z.string().nullable(),
    date: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().exactOptional().describe('As it came; left out where nothing was said.'),
    text: z.string(),
    headline: span.nullable(),
  })
  .meta({ id: 'Report', description: 'A report as it was kept; spans point into its text.' })

true satisfies Same<z.infer<typeof report>, Report>
