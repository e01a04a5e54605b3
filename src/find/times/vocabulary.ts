import type { Part, Season, Unit } from './finding.ts'

const numbered = (...names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((name, index) => name.split(' ').map((word) => [word, index + 1] as const)))

export const months = numbered(
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
)

export const weekdays = numbered(
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
)

/** Safe only before a date: "sat", "sun" and "wed" are words of their own. */
export const shortWeekdays = numbered(
  'mon',
  'tue tues',
  'wed',
  'thu thur thurs',
  'fri',
  'sat',
  'sun',
)

export const ordinals = numbered(
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
)

export const ones = numbered(
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
)

export const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index) => [word, 10 * (index + 2)],
  ),
)

export const decadeNames: ReadonlyMap<string, number> = new Map(
  [
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
  ].map((word, index) => [word, 192 + index]),
)

const named: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'millennium',
]

export const singularUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...named.map((unit) => [unit, unit] as const),
  ['century', 'century'],
  ['min', 'minute'],
  ['hr', 'hour'],
])

export const pluralUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...named.map((unit) => [`${unit}s`, unit] as const),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
])

export const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])

export const seasons: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Letters of a unit in a TIMEX3 duration or set; units below the day stand behind a T. */
export const unitLetters: Readonly<Record<Unit, string>> = {
  second: 'T#S',
  minute: 'T#M',
  hour: 'T#H',
  day: '#D',
  weekend: '#D',
  week: '#W',
  fortnight: '#W',
  month: '#M',
  quarter: '#Q',
  year: '#Y',
  decade: '#Y',
  century: '#C',
  millennium: '#L',
}
