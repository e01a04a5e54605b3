import type { Unit } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, hyphen, type Pieces, skip } from './pieces.ts'
import { behindOrSo, countAt } from './read.ts'
import { pluralUnits } from './vocabulary.ts'

const sides: ReadonlyMap<string, 'before' | 'after'> = new Map<string, 'before' | 'after'>([
  ['last', 'before'],
  ['past', 'before'],
  ['previous', 'before'],
  ['recent', 'before'],
  ['preceding', 'before'],
  ['next', 'after'],
  ['coming', 'after'],
  ['upcoming', 'after'],
  ['following', 'after'],
])

const ends = new Set(['first', 'final', 'opening', 'closing', 'latest'])

function unitsAt(all: Pieces, index: number): { unit: Unit; end: number } | null {
  const unit = pluralUnits.get(at(all, index))
  if (unit === undefined) return null
  // "recent weeks and months"
  const second = at(all, index + 1) === 'and' || at(all, index + 1) === 'or'
  const more = second && pluralUnits.has(at(all, index + 2))
  return { unit, end: more ? index + 3 : index + 1 }
}

/**
 * Reads units that touch the present: counted they are a duration, uncounted the recent past or the near future.
 *
 * @example "Prices doubled in **the past two years** and may fall in **the coming months**."
 */
export function nearUnits(all: Pieces, from: number): Match | null {
  const start = skip(all, from, 'the')
  const word = at(all, start)
  const side = sides.get(word)
  if (side === undefined && !(start > from && ends.has(word))) return null
  const count = countAt(all, start + 1)
  const next = hyphen(all, count?.end ?? start + 1)
  const units = unitsAt(all, next)
  if (units === null) return null
  if (count === null && side !== undefined) {
    const value = side === 'before' ? 'PAST_REF' : 'FUTURE_REF'
    if (word === 'previous' || word === 'following' || word === 'preceding') return null
    return match('near-units', units.end, 'DATE', { kind: 'reference', value }, 0.9)
  }
  const end = behindOrSo(all, units.end)
  const amounts = [{ count: count?.value ?? null, unit: units.unit }]
  return match(
    'near-units',
    end,
    'DURATION',
    { kind: 'duration', amounts, side: side ?? null },
    0.9,
  )
}
