const form = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
const day = form({ day: 'numeric', month: 'long', year: 'numeric' })
const month = form({ month: 'long', year: 'numeric' })

/**
 * An ISO day, month or year as people write it; what is none of these as it is.
 *
 * @example dayWords('2031-03') // 'March 2031'
 */
export function dayWords(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`.replace(/^(\d{4}-\d\d)T/, '$1-01T'))
  if (Number.isNaN(date.getTime()) || /^\d{4}$/.test(iso)) return iso
  return (iso.length === 'yyyy-mm'.length ? month : day).format(date)
}
