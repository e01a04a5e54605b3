const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const zones: { readonly [name: string]: string } = {
  GMT: 'Z',
  UT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/i
const mail =
  /^(?:\p{L}{2,10}\.?,\s*)?(\d{1,2})[ -](\p{L}{3})\p{L}*\.?[ -](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Z]{1,3}|[+-]\d{4})?)?/u
const american = /^(?:\p{L}{3,10},\s*)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})/u

const two = (part: string | number): string => String(part).padStart(2, '0')

function offset(zone: string | undefined): string {
  if (!zone) return ''
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`
  return zones[zone.toUpperCase()] ?? ''
}

function made(
  date: string,
  [hours, minutes, seconds, zone]: readonly (string | undefined)[],
): string | null {
  // Year 1 is how some programs write that they know of none.
  if (date < '1800' || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return null
  if (hours === undefined || minutes === undefined) return date
  if (Number(hours) > 23 || Number(minutes) > 59) return date
  return `${date}T${two(hours)}:${minutes}:${seconds ?? '00'}${offset(zone)}`
}

/**
 * A date as pages, feeds and wire services write it, in the ISO form that reports have; null where it is none. The place's own
 * day is kept, not turned into another by time zone.
 *
 * @example isoDate('Tue, 04 Mar 2031 08:20:00 +0100') // '2031-03-04T08:20:00+01:00'
 */
export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? ''
  const plain = iso.exec(text)
  if (plain) return made(`${plain[1]}-${plain[2]}-${plain[3]}`, plain.slice(4))
  const letter = mail.exec(text)
  if (letter) {
    const month = months.indexOf((letter[2] ?? '').toLowerCase()) + 1
    if (month > 0)
      return made(`${letter[3]}-${two(month)}-${two(letter[1] ?? '')}`, letter.slice(4))
  }
  const words = american.exec(text)
  if (words) {
    const month = months.indexOf((words[1] ?? '').toLowerCase()) + 1
    if (month > 0) return made(`${words[3]}-${two(month)}-${two(words[2] ?? '')}`, [])
  }
  return null
}
