/** First and last day of an ISO day, month or year; null for anything else. */
export function daysOf(span: string): readonly [from: string, to: string] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(span) ?? []
  if (year === undefined) return null
  if (day !== undefined) return [span, span]
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`]
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return [`${span}-01`, `${span}-${last}`]
}

/** The day, month or year that two days are the first and last of; null where there is none. */
export function spanOf(from: string, to: string): string | null {
  const spans = [from, from.slice(0, 7), from.slice(0, 4)]
  return spans.find((span) => daysOf(span)?.join() === [from, to].join()) ?? null
}
