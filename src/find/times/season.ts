import type { Relation, YearOf } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { yearOfAt } from './read.ts'
import { seasons } from './vocabulary.ts'

const relations: ReadonlyMap<string, Relation> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
])

/** "spring" and "fall" are verbs and nouns of their own, so alone they need one of these before them. */
const before = new Set([
  'in',
  'during',
  'until',
  'since',
  'by',
  'early',
  'late',
  'mid',
  '-',
  'of',
  'over',
])

const ends = /^(?:|[.,;:!?)]|and|or|but|at|when|after|if)$/

/** "to fall 2015 meters" */
const notBefore = new Set(['to', 'will', 'would', 'could', 'may', 'might', 'not'])

/**
 * Reads a season of a year.
 *
 * @example "The harvest failed in **the summer of 2015** and again **last fall**."
 */
export function season(all: Pieces, from: number): Match | null {
  const first = at(all, from)
  let relation = relations.get(first)
  const past = relation === 'this' && at(all, from + 1) === 'past' ? 1 : 0
  if (past) relation = 'last'
  const start = relation !== undefined || first === 'the' ? from + 1 + past : from
  const value = seasons.get(at(all, start))
  if (value === undefined) return null
  const found = yearOfAt(all, start + 1)
  const year: YearOf = found?.value ?? null
  const word = at(all, start)
  // "to fall this year", "spring of hope"
  const verbal = (word === 'spring' || word === 'fall') && first !== 'the'
  const written = year !== null && 'year' in year
  // "until spring", and not "until spring rains"
  const alone =
    /^(?:until|by|since|in|during)$/.test(at(all, from - 1)) && ends.test(at(all, start + 1))
  if (relation === undefined && verbal && !alone && !(written && !notBefore.has(at(all, from - 1))))
    return null
  if (relation === undefined && year === null) {
    if (!before.has(at(all, from - 1)) || at(all, start + 1) === 'of') return null
  }
  return match(
    'season',
    found?.end ?? start + 1,
    'DATE',
    { kind: 'season', season: value, year, relation: relation ?? 'bare' },
    relation !== undefined || year !== null ? 0.92 : 0.75,
  )
}
