import { Readable } from 'node:stream'
import { z } from 'zod'
import { DatelineError } from '../../errors.ts'
import { exportFormatNames, exportFormats, tableNames } from '../../export/index.ts'
import { exported } from '../exported.ts'
import { limits } from '../limits.ts'
import type { App, Rooms } from '../rooms.ts'
import { problems } from '../schemas/problem.ts'
import { ofReport, storeQuery } from '../schemas/query.ts'

const querystring = z.strictObject({
  format: z.enum(exportFormatNames),
  table: z.enum(tableNames).default('events').describe('Of csv and parquet.'),
  ...ofReport,
})

/** `GET /v1/export`: the records of reports in a format for other programs, as they come from the store. */
export function exports(app: App, { store, perMinute }: Rooms): void {
  let underWay = 0
  app.get(
    '/v1/export',
    {
      exposeHeadRoute: false,
      config: { rateLimit: { max: perMinute.export, timeWindow: 60_000 } },
      schema: {
        summary: 'Records for other programs: see docs/export.md',
        tags: ['export'],
        querystring,
        response: {
          200: { content: { '*/*': { schema: z.string() } } },
          '4xx': problems,
        },
      },
    },
    async ({ query: { format, table, ...query } }, reply) => {
      if (underWay >= limits.exports) throw new DatelineError('busy', { work: 'export' })
      underWay += 1
      const { media, extension, ofTable, write } = exportFormats[format]
      const body = Readable.from(write(exported(store, storeQuery(query)), table))
      body.on('close', () => {
        underWay -= 1
      })
      const name = `dateline${ofTable ? `-${table}` : ''}.${extension}`
      reply.header('content-disposition', `attachment; filename="${name}"`)
      return reply.type(media).send(body as never)
    },
  )
}
