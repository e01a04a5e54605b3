import type { Signals } from './signals.ts'

export interface Weight {
  /** Above zero for background. */
  readonly margin: number
  readonly sure: number
}

/**
 * Weighs whether a paragraph tells what was before the news: old dates, the past perfect and standing facts late in
 * the text speak for it; the day's words and statements speak against it.
 *
 * @example "The two have been at odds since 1992." near the end is; "Holm said on Friday ..." is not
 */
export function background(
  { day, said, quoted, old, recent, pluperfect, standing, past, perfect, ahead, goesOn }: Signals,
  place: number,
  order: number,
  after: boolean,
): Weight {
  // What was said in an old year is as old as the year.
  const stale = old >= 1 && day === 0 ? 0.35 : 1
  const now =
    0.9 * Math.min(ahead, 1) +
    0.7 * goesOn +
    1.5 * Math.min(day, 2) +
    stale * (1.3 * Math.min(said, 2) + 1.2 * Math.min(quoted, 2))
  const then = 1.6 * Math.min(old, 2) + 0.9 * Math.min(recent, 2) + 1.1 * Math.min(pluperfect, 2)
  const silent = day === 0 && said < 1 && quoted === 0
  // Without a word of the day, what stands late is context; the lead never is.
  const state = silent ? 0.8 * Math.min(standing, 2) + 0.3 * Math.min(perfect, 2) : 0
  const late =
    silent && order > 2 ? Math.max(0, place - 0.35) * (past + perfect + standing > 0 ? 2 : 1) : 0
  const lead = order === 0 ? 4 : order === 1 ? 1.6 : order === 2 ? 0.6 : 0
  const run = after && silent ? 0.5 : 0
  const margin = then + state + late + run - now - lead - 0.7
  return { margin, sure: Math.min(0.95, 0.55 + Math.min(Math.abs(margin), 2) * 0.2) }
}
