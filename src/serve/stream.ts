import type { ServerResponse } from 'node:http'
import { DatelineError } from '../errors.ts'
import type { Store } from '../store/index.ts'
import { limits } from './limits.ts'
import type { Metrics } from './metrics.ts'
import type { StreamedReport } from './schemas/streamed.ts'

type Came = Awaited<ReturnType<Store['since']>>[number]

/** The connections that listen to what comes in. */
export interface Stream {
  /** @throws DatelineError `busy` where there are as many as are taken */
  readonly mayListen: () => void
  /** Sends what came in after the report of this number, and what comes, until the listener goes. */
  readonly listen: (response: ServerResponse, after: number) => void
  readonly close: () => void
}

/** Milliseconds between two looks into the store: reports may be added by any process. */
const pause = 1_000
/** So often a line is sent that says nothing, lest someone on the way takes the connection for dead. */
const heartbeat = 15_000
const atATime = 100

function streamed({ kept, record }: Came): StreamedReport {
  const { report, ...rest } = kept
  const counts = record && {
    statements: record.statements.length,
    events: record.events.length,
    figures: record.figures.length,
  }
  return { ...rest, id: report.id, url: report.url, counts }
}

/** JSON has no line break in it, so the data of an event is one line, whatever a title holds. */
const eventOf = (came: Came): string =>
  `id: ${came.kept.seq}\nevent: report\ndata: ${JSON.stringify(streamed(came))}\n\n`

/**
 * Each listener has its own place in the order of reports: one that reads slowly is given nothing more until it has taken what it
 * was sent, so that it costs no memory, and one that was cut off goes on where it was.
 */
export function openStream(
  store: Store,
  { listeners: gauge }: Metrics,
  log: (error: unknown) => void,
) {
  const listeners = new Map<ServerResponse, number>()
  let looking = false
  const look = async (response: ServerResponse, after: number) => {
    if (response.writableNeedDrain) return
    const came = await store.since(after, atATime)
    const last = came.at(-1)
    if (!listeners.has(response)) return
    if (last === undefined) {
      // Where reports were taken out, their numbers are given again.
      const now = await store.last()
      if (now < after) listeners.set(response, now)
      return
    }
    listeners.set(response, last.kept.seq)
    response.write(came.map(eventOf).join(''))
  }
  const tick = async () => {
    if (looking) return
    looking = true
    try {
      for (const [response, after] of [...listeners]) await look(response, after)
    } catch (error) {
      log(error)
    } finally {
      looking = false
    }
  }
  const timer = setInterval(() => void tick(), pause)
  const beat = setInterval(() => {
    for (const response of listeners.keys())
      if (!response.writableNeedDrain) response.write(':\n\n')
  }, heartbeat)
  const stream: Stream = {
    mayListen: () => {
      if (listeners.size >= limits.listeners) throw new DatelineError('busy', { work: 'stream' })
    },
    listen: (response, after) => {
      listeners.set(response, after)
      gauge.set(listeners.size)
      response.write(':\n\n')
      response.on('close', () => {
        listeners.delete(response)
        gauge.set(listeners.size)
      })
      void tick()
    },
    close: () => {
      clearInterval(timer)
      clearInterval(beat)
      for (const response of listeners.keys()) response.end()
    },
  }
  return stream
}
