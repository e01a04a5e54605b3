import type { ReactNode } from 'react'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `March 2031` of `2031-03`; as it is where it is no month. */
export function monthWords(iso: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  return year === undefined || name === undefined ? iso : `${name} ${year}`
}

/** `4 March 2031` of an ISO date; of one without its day the month, as it is where it is neither. */
export function dayWords(iso: string): string {
  const day = /^\d{4}-\d{2}-(\d{2})/.exec(iso)?.[1]
  return day === undefined ? monthWords(iso) : `${Number(day)} ${monthWords(iso)}`
}

/** A day in words. */
export const Day = ({ iso }: { readonly iso: string }): ReactNode => (
  <time dateTime={iso.slice(0, 10)}>{dayWords(iso)}</time>
)
