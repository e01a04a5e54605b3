import type { ServerResponse } from 'node:http'
import { DatelineError } from '../errors.ts'
import type { Correction } from '../record/correction.ts'
import type { CorrectionsMark, Store } from '../store/index.ts'
import { limits } from './limits.ts'
import type { Metrics } from './metrics.ts'
import type { StreamedReport } from './schemas/streamed.ts'

type Came = Awaited<ReturnType<Store['since']>>[number]

/** Up to where a listener was told. */
interface Place {
  /** Number of the last report. */
  readonly after: number
  readonly mark: CorrectionsMark
}

/** The connections that listen to what comes in. */
export interface Stream {
  /** @throws DatelineError `busy` where there are as many as are taken */
  readonly mayListen: () => void
  /** Sends what came in and was corrected after this place, and what comes, until the listener goes. */
  readonly listen: (response: ServerResponse, place: Place) => void
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

type Since = Store['correctionsSince']

/** Most listeners stand at the same mark: the store is asked once for all of them. */
function onceFor({ correctionsSince }: Store): Since {
  const asked = new Map<string, ReturnType<Since>>()
  return (mark) => {
    const key = JSON.stringify(mark)
    const answer = asked.get(key) ?? correctionsSince(mark)
    asked.set(key, answer)
    return answer
  }
}

/** Without an id: the last report stays where a listener goes on. */
const correctionOf = (correction: Correction): string =>
  `event: correction\ndata: ${JSON.stringify(correction)}\n\n`

/**
 * Each listener has its own place in the order of reports and of corrections: one that reads slowly is given nothing more until it
 * has taken what it was sent, so that it costs no memory, and one that was cut off goes on at the report where it was.
 */
export function openStream(
  store: Store,
  { listeners: gauge }: Metrics,
  log: (error: unknown) => void,
) {
  const listeners = new Map<ServerResponse, Place>()
  let looking = false
  const look = async (response: ServerResponse, { after, mark }: Place, since: Since) => {
    if (response.writableNeedDrain) return
    const [came, corrected] = await Promise.all([store.since(after, atATime), since(mark)])
    const last = came.at(-1)?.kept.seq
    // Where reports were taken out, their numbers are given again.
    const next = last ?? Math.min(after, await store.last())
    if (!listeners.has(response)) return
    listeners.set(response, { after: next, mark: corrected.mark })
    const events = [...came.map(eventOf), ...corrected.items.map(correctionOf)]
    if (events.length > 0) response.write(events.join(''))
  }
  const tick = async () => {
    if (looking) return
    looking = true
    const since = onceFor(store)
    try {
      for (const [response, place] of [...listeners]) await look(response, place, since)
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
    listen: (response, place) => {
      listeners.set(response, place)
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
