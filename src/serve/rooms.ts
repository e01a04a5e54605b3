import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Network } from '../ingest/index.ts'
import type { Store } from '../store/index.ts'
import type { Guarded } from './guard.ts'
import type { Metrics } from './metrics.ts'
import type { ReadingRoom } from './reading-room.ts'
import type { Readings } from './readings.ts'
import type { Stream } from './stream.ts'

/** The server to which routes are added, typed by their schemas. */
export const withTypes = (app: FastifyInstance) => app.withTypeProvider<ZodTypeProvider>()
export type App = ReturnType<typeof withTypes>

/** What the routes work with. */
export interface Rooms {
  readonly store: Store
  readonly readingRoom: ReadingRoom
  readonly readings: Readings
  /** The way out to the web, for addresses that somebody gives. */
  readonly network: Network
  readonly perMinute: Guarded['perMinute']
  readonly stream: Stream
  readonly metrics: Metrics
}
