import type { ServerResponse } from 'node:http'
import { DatelineError } from '../errors.ts'
import { limits } from './limits.ts'
import type { Metrics } from './metrics.ts'

/** Something that came in: `id` is where a listener that was cut off goes on. */
export interface News {
  readonly id: string
  readonly event: string
  readonly data: object
}

/** The connections that listen to what comes in. */
export interface Stream {
  readonly listen: (response: ServerResponse) => void
  readonly send: (response: ServerResponse, news: News) => void
  readonly publish: (news: News) => void
  readonly close: () => void
}

/** So often a line is sent that says nothing, lest someone on the way takes the connection for dead. */
const heartbeat = 15_000

/** JSON has no line break in it, so the data of an event is one line, whatever a title holds. */
const lineOf = ({ id, event, data }: News): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`

export function openStream({ listeners: gauge }: Metrics): Stream {
  const listeners = new Set<ServerResponse>()
  const write = (response: ServerResponse, text: string) => {
    response.write(text)
    // Who reads too slowly would have all that comes in kept in memory for it; it comes again and says where it was.
    if (response.writableLength > limits.behind) response.destroy()
  }
  const beat = setInterval(() => {
    for (const listener of listeners) write(listener, ':\n\n')
  }, heartbeat)
  beat.unref()
  const send = (response: ServerResponse, news: News) => write(response, lineOf(news))
  return {
    listen: (response) => {
      if (listeners.size >= limits.listeners) throw new DatelineError('busy', { work: 'stream' })
      listeners.add(response)
      gauge.set(listeners.size)
      response.on('close', () => {
        listeners.delete(response)
        gauge.set(listeners.size)
      })
    },
    send,
    publish: (news) => {
      for (const listener of listeners) send(listener, news)
    },
    close: () => {
      clearInterval(beat)
      for (const listener of listeners) listener.end()
    },
  }
}
