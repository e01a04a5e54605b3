import type { Relation } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { monthAt, yearOfAt } from './read.ts'

const relations: ReadonlyMap<string, Relation> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
])

/** Words that show that a month and no verb, name or modal follows. */
const before = new Set([
  'in',
  'of',
  'since',
  'until',
  'till',
  'by',
  'from',
  'to',
  'through',
  'during',
  'between',
  'and',
  'before',
  'after',
  'early',
  'late',
  'mid',
  '-',
  'for',
  'last',
  'this',
  'next',
  'every',
  'each',
  'or',
])

/**
 * Reads a month, with its year where one is given; "May" and "March" alone need a preposition before them.
 *
 * @example "The border has been closed since **last August**." "... in 2019, and she resigned **that August**."
 */
export function month(all: Pieces, from: number): Match | null {
  const relation = relations.get(at(all, from))
  const told = relation === undefined && at(all, from) === 'that'
  const start = relation === undefined && !told ? from : from + 1
  const found = monthAt(all, start)
  if (found === null) return null
  const word = at(all, start)
  // "Jan" without a full stop is a name as well
  const short = word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july'
  const year = relation === undefined ? yearOfAt(all, found.end) : null
  const unclear = word === 'may' || word === 'march'
  if (unclear && year === null && !before.has(at(all, start - 1))) return null
  if (short && found.end === start + 1 && year === null) return null
  if (word === 'may' && year === null && at(all, start - 1) === 'and') return null
  return match(
    'month',
    year?.end ?? found.end,
    'DATE',
    {
      kind: 'date',
      year: year?.value ?? null,
      month: found.value,
      day: null,
      relation: told ? 'that' : (relation ?? 'bare'),
      part: null,
    },
    unclear ? 0.8 : 0.93,
  )
}
