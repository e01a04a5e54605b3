import type { components } from '../../src/client/index.ts'

type Streamed<Name> = Extract<components['schemas']['Streamed'], { readonly event: Name }>

/** Milliseconds: a connection that is back sooner was not lost, and one that was refused is tried again after a while. */
const patience = 3_000
const tryAgain = 30_000

export interface Listener {
  /** A report came in. */
  readonly report?: (id: string) => void
  /** Something was said of a datum, or taken back. */
  readonly correction?: (one: Streamed<'correction'>['data']) => void
  /** It is listened from now on, the first time or again. */
  readonly open?: () => void
  readonly lost?: () => void
  /** It was said to be lost, and is there again. */
  readonly back?: () => void
}

/**
 * Listens to what comes in after the report of a number, or from now on, for as long as the page is seen: a browser has few connections for one
 * server, and a page that nobody looks at takes none of them.
 */
export function listen(begin: number | null, to: Listener): void {
  let after = begin
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let saidLost = false

  const close = (): void => {
    clearTimeout(timer)
    timer = undefined
    source?.close()
    source = undefined
  }
  const fail = (): void => {
    if (source?.readyState === EventSource.CLOSED) {
      close()
      timer = setTimeout(open, tryAgain)
    }
    if (saidLost) return
    saidLost = true
    to.lost?.()
  }
  const open = (): void => {
    close()
    source = new EventSource(after === null ? '/v1/stream' : `/v1/stream?after=${after}`)
    source.addEventListener('report', ({ data, lastEventId }: MessageEvent<string>) => {
      if (after !== null) after = Number(lastEventId)
      to.report?.((JSON.parse(data) as Streamed<'report'>['data']).id)
    })
    source.addEventListener('correction', ({ data }: MessageEvent<string>) => {
      to.correction?.(JSON.parse(data))
    })
    source.addEventListener('open', () => {
      clearTimeout(timer)
      timer = undefined
      if (saidLost) to.back?.()
      saidLost = false
      to.open?.()
    })
    source.addEventListener('error', () => {
      timer ??= setTimeout(fail, patience)
    })
  }
  const whileSeen = (): void => {
    if (document.visibilityState === 'hidden') close()
    else if (source === undefined) open()
  }
  document.addEventListener('visibilitychange', whileSeen)
  addEventListener('pagehide', close)
  addEventListener('pageshow', whileSeen)
  whileSeen()
}
