import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'

const digits = /^\d{1,4}$/

/**
 * Reads a date in figures: ISO order, the day first with dots and dashes, the American order with slashes unless no month fits.
 *
 * @example "Report filed **2020-10-02**, corrected 10/2/2020 and 2.10.2020."
 */
export function numericDate(all: Pieces, from: number): Match | null {
  const [first, mark, second, again, third] = [0, 1, 2, 3, 4].map((step) =>
    at(all, from + step),
  ) as [string, string, string, string, string]
  if (!digits.test(first) || mark !== again || !digits.test(second) || !digits.test(third))
    return null
  if (mark !== '-' && mark !== '/' && mark !== '.') return null
  for (let step = 1; step < 5; step++) if (!all[from + step]?.glued) return null
  const before = at(all, from - 1)
  if (all[from]?.glued && (before === mark || digits.test(before))) return null
  if (all[from + 5]?.glued && at(all, from + 5) === mark && digits.test(at(all, from + 6)))
    return null
  let [year, month, day] = [first, second, third].map(Number) as [number, number, number]
  if (first.length !== 4) {
    if (third.length !== 4) return null
    const dayFirst = Number(second) <= 12 && (mark !== '/' || Number(first) > 12)
    year = Number(third)
    month = Number(dayFirst ? second : first)
    day = Number(dayFirst ? first : second)
  } else if (third.length > 2) return null
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2100) return null
  return match(
    'numeric-date',
    from + 5,
    'DATE',
    { kind: 'date', year: { year }, month, day, relation: 'bare', part: null },
    mark === '/' && Number(first) <= 12 && Number(second) <= 12 ? 0.8 : 0.97,
  )
}
