import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from '../store/index.ts'

/** Seconds; the last bound is where a request is given up. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What a server counts, for Prometheus. Labels are routes as they are declared, never what was asked for. */
export function metrics(store: Store) {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  new Gauge({
    name: 'dateline_reports',
    help: 'Reports that are kept, by whether they have a record.',
    labelNames: ['state'],
    registers,
    async collect() {
      const { read, unread } = await store.count()
      this.set({ state: 'read' }, read)
      this.set({ state: 'unread' }, unread)
    },
  })
  return {
    register,
    duration: new Histogram({
      name: 'dateline_http_request_duration_seconds',
      help: 'How long requests took, by route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers,
    }),
    listeners: new Gauge({
      name: 'dateline_stream_listeners',
      help: 'Connections that listen to what comes in.',
      registers,
    }),
    read: new Counter({
      name: 'dateline_texts_read_total',
      help: 'Texts that were read for who sent them, and kept nowhere.',
      registers,
    }),
  }
}

export type Metrics = ReturnType<typeof metrics>
