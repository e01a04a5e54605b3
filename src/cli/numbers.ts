/** `1204` as `1,204`. */
export const count = (value: number): string => Math.round(value).toLocaleString('en-US')

/** `one report`, `1,204 reports`. */
export const reports = (value: number): string =>
  value === 1 ? 'one report' : `${count(value)} reports`

/** A stretch of time for people: `40 s`, `12 min`, `3 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
