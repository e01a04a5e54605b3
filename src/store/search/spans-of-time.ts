import type { FacetValue } from '../store.ts'

/** So many days, or months, can be chosen from; more are put together. */
const MOST_DAYS = 31
const MOST_MONTHS = 36

const together = (values: readonly FacetValue[], length: number): readonly FacetValue[] => {
  const sums = new Map<string, FacetValue>()
  for (const { value, count, more } of values) {
    const span = value.slice(0, length)
    sums.set(span, { value: span, count: count + (sums.get(span)?.count ?? 0), more })
  }
  return [...sums.values()]
}

/** Days with their counts as days, months or years, so that they are not too many; newest first. */
export function spansOfTime(days: readonly FacetValue[]): readonly FacetValue[] {
  const newest = days.toSorted((a, b) => (a.value < b.value ? 1 : -1))
  if (newest.length <= MOST_DAYS) return newest
  const months = together(newest, 'yyyy-mm'.length)
  return months.length <= MOST_MONTHS ? months : together(months, 'yyyy'.length)
}
