import type { Relation } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'
import { yearOfAt } from './read.ts'

const relations: ReadonlyMap<string, Relation> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
])

const second: ReadonlyMap<string, string> = new Map([
  ['christmas eve', 'christmas eve'],
  ['christmas day', 'christmas'],
  ['boxing day', 'boxing day'],
  ['thanksgiving day', 'thanksgiving'],
  ['good friday', 'good friday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter monday'],
  ['valentine day', 'valentine'],
  ['halloween night', 'halloween'],
  ['labor day', 'labor day'],
  ['memorial day', 'memorial day'],
  ['veterans day', 'veterans day'],
  ['independence day', 'independence day'],
])

const first = new Set(['christmas', 'thanksgiving', 'easter', 'halloween'])
const capital = /^\p{Lu}/u

/** The name of the holiday at an index: two words before one, "New Year's Day" with its possessive. */
function nameAt(all: Pieces, index: number): { name: string; end: number } | null {
  if (!capital.test(all[index]?.form ?? '')) return null
  const word = at(all, index)
  if (word === 'new' && at(all, index + 1) === 'year') {
    let next = index + 2
    if (at(all, next) === "'" || at(all, next) === '’') next++
    if (at(all, next) === 's') next++
    const day = at(all, next)
    return day === 'day' || day === 'eve' ? { name: `new year ${day}`, end: next + 1 } : null
  }
  const pair = second.get(`${word} ${at(all, index + 1)}`)
  if (pair !== undefined) return { name: pair, end: index + 2 }
  return first.has(word) ? { name: word, end: index + 1 } : null
}

/**
 * Reads a holiday that the calendar fixes; "independence day" is left to its country.
 *
 * @example "The truce held until **Christmas Eve**."
 */
export function holiday(all: Pieces, from: number): Match | null {
  const relation = relations.get(at(all, from))
  const found = nameAt(all, relation === undefined ? from : from + 1)
  if (found === null || found.name === 'independence day') return null
  const next = all[found.end]
  // "Christmas Island", "Easter Rising"
  if (next !== undefined && capital.test(next.form)) return null
  const year = yearOfAt(all, found.end)
  return match(
    'holiday',
    year?.end ?? found.end,
    'DATE',
    {
      kind: 'holiday',
      holiday: found.name,
      year: year?.value ?? null,
      relation: relation ?? 'bare',
    },
    0.85,
  )
}
