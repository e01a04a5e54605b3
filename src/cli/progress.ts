import { count, duration } from './numbers.ts'

/** How far a run is; what an earlier run did counts in `share` and `before`, not in the speed. */
export interface Progress {
  readonly reports: number
  readonly words: number
  readonly seconds: number
  readonly before: number
  /** Parts of the input that were done when this run began and that are done now, null where its size is unknown. */
  readonly share: { readonly begin: number; readonly now: number } | null
}

const barWidth = 24

/**
 * One line that says how far a run is, how fast it goes and how long it will go on.
 *
 * @example progressLine({ reports: 1204, words: 1_030_000, seconds: 128, before: 0, share: { begin: 0, now: 0.28 } })
 *   // '[#######-----------------] 28 %  1,204 reports  9.4 reports/s  8,047 words/s  5 min left'
 */
export function progressLine({ reports, words, seconds, before, share }: Progress): string {
  const parts: string[] = []
  if (share) parts.push(shareBar(share.now))
  parts.push(`${count(before + reports)} reports`)
  if (reports > 0 && seconds > 0) {
    parts.push(`${(reports / seconds).toFixed(1)} reports/s`, `${count(words / seconds)} words/s`)
    if (share && share.now > share.begin) {
      parts.push(`${duration((seconds * (1 - share.now)) / (share.now - share.begin))} left`)
    }
  }
  return parts.join('  ')
}

/** How much is done, drawn: `[######------------------] 25 %`. */
export function shareBar(share: number): string {
  const filled = Math.min(barWidth, Math.round(share * barWidth))
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${Math.floor(share * 100)} %`
}

/** Where progress is shown: on a terminal one line that is written over, elsewhere a line now and then. */
export interface ProgressBar {
  readonly show: (progress: Progress | string) => void
  /** Writes a line that stays, above the progress. */
  readonly log: (line: string) => void
  readonly end: () => void
}

const redrawAfter = 200
const plainLineAfter = 10_000

export function progressBar(stream: NodeJS.WriteStream, quiet = false): ProgressBar {
  const live = stream.isTTY === true
  let last = live ? 0 : Date.now()
  let shown = false
  const clear = () => {
    if (shown) stream.write('\r\x1b[K')
    shown = false
  }
  return {
    show: (progress) => {
      if (quiet || Date.now() - last < (live ? redrawAfter : plainLineAfter)) return
      last = Date.now()
      const line = typeof progress === 'string' ? progress : progressLine(progress)
      if (!live) stream.write(`${line}\n`)
      else {
        stream.write(`\r${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}\x1b[K`)
        shown = true
      }
    },
    log: (line) => {
      clear()
      stream.write(`${line}\n`)
    },
    end: clear,
  }
}
