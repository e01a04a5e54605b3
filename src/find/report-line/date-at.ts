import type { WrittenDate } from './report-line-finding.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`
const weekday = `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? )?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`

// The year may stick to the day where a comma was lost ("Aug 142016").
const shapes = [
  new RegExp(
    `${weekday}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? ?(?<year>(?:19|20)\\d\\d))?(?!\\d)`,
    'iy',
  ),
  new RegExp(
    `${weekday}${day}(?: of)?[ -]${month}(?:,?[ -](?<year>(?:19|20)\\d\\d))?(?!\\d)`,
    'iy',
  ),
  /(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/y,
  /(?<day>\d{1,2})[./-](?<number>\d{1,2})[./-](?<year>(?:19|20)\d\d)(?!\d)/y,
]

/**
 * The calendar date that starts exactly at an offset, in the usual orders of day, month and year.
 *
 * @example dateAt('MOSCOW, October 2. /TASS/', 8) is month 10, day 2, no year
 */
export function dateAt(text: string, offset: number): WrittenDate | null {
  for (const shape of shapes) {
    shape.lastIndex = offset
    const match = shape.exec(text)
    if (!match?.groups) continue
    const { year, month: name, number, day: written } = match.groups
    let monthNumber = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(number)
    let dayNumber = Number(written)
    // Day first is the world's usage; a month above twelve shows that the month came first.
    if (!name && monthNumber > 12 && dayNumber <= 12)
      [monthNumber, dayNumber] = [dayNumber, monthNumber]
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) continue
    const words = [offset, offset + match[0].length] as const
    return { words, year: year ? Number(year) : null, month: monthNumber, day: dayNumber }
  }
  return null
}
