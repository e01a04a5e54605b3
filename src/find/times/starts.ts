import {
  decadeNames,
  months,
  ones,
  ordinals,
  pluralUnits,
  seasons,
  shortWeekdays,
  singularUnits,
  tens,
  weekdays,
} from './vocabulary.ts'

const others = `the a an this that these last next past coming upcoming current previous preceding following recent early
  earlier mid late later sometime every each per once twice thrice several few many some multiple numerous half couple about
  around approximately roughly almost nearly over under more less fewer at up just well little today yesterday tomorrow
  tonight overnight now currently presently nowadays recently lately right long fiscal q noon midday midnight daylong
  weeklong monthlong yearlong hourlong hourly daily nightly weekly monthly annually yearly christmas thanksgiving easter
  halloween boxing good valentine labor memorial veterans new ' ’ ‘ \``

const starts: ReadonlySet<string> = new Set([
  ...others.split(/\s+/),
  ...[
    months,
    weekdays,
    shortWeekdays,
    ones,
    tens,
    ordinals,
    decadeNames,
    singularUnits,
    pluralUnits,
    seasons,
  ].flatMap((table) => [...table.keys()]),
  ...[...weekdays.keys()].map((day) => `${day}s`),
])

/** Whether any rule can begin with this piece: most words are passed over at the cost of one look. */
export function mayStart(lower: string): boolean {
  const code = lower.charCodeAt(0)
  return (code >= 0x30 && code <= 0x39) || starts.has(lower)
}
