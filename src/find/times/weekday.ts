import type { Relation } from './finding.ts'
import { type Match, match } from './match.ts'
import { at, type Pieces, skip } from './pieces.ts'
import { partAt } from './read.ts'
import { weekdays } from './vocabulary.ts'

const relations: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'next'],
])

/** Names that contain a weekday: "Black Friday", "the Sunday Times". */
const namesBefore = new Set([
  'black',
  'good',
  'bloody',
  'ash',
  'super',
  'cyber',
  'palm',
  'casual',
  'giving',
  'maundy',
])
const namesBehind = new Set([
  'times',
  'telegraph',
  'mirror',
  'mail',
  'express',
  'herald',
  'post',
  'star',
  'people',
  'sun',
  'independent',
])

const weeks: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

function weekAt(all: Pieces, index: number): { shift: number; end: number } | null {
  const next = skip(all, index, 'of')
  const shift = weeks.get(at(all, next))
  return shift !== undefined && at(all, next + 1) === 'week' ? { shift, end: next + 2 } : null
}

/**
 * Reads a weekday, with the word that says which one and with the part of the day.
 *
 * @example "The minister resigned **last Tuesday**, and riots began on **Friday night**."
 */
export function weekday(all: Pieces, from: number): Match | null {
  let start = skip(all, from, 'the')
  let relation = relations.get(at(all, start))
  if (start > from && relation === undefined) return null
  if (relation !== undefined) {
    start++
    if (at(all, start - 1) === 'this') {
      const more = relations.get(at(all, start))
      if (more === 'last' || more === 'next') {
        relation = more
        start++
      }
    }
  }
  let value = weekdays.get(at(all, start))
  const plural = value === undefined && at(all, start).endsWith('days')
  if (plural) value = weekdays.get(at(all, start).slice(0, -1))
  if (value === undefined) return null
  if (plural && at(all, start - 1) === 'on') return null
  if (namesBefore.has(at(all, from - 1)) && /^\p{Lu}/u.test(all[from - 1]?.form ?? '')) return null
  const behind = all[start + 1]
  if (namesBehind.has(behind?.lower ?? '') && /^\p{Lu}/u.test(behind?.form ?? '')) return null
  const part = partAt(all, start + 1)
  const week = weekAt(all, part?.end ?? start + 1)
  return match(
    'weekday',
    week?.end ?? part?.end ?? start + 1,
    part === null ? 'DATE' : 'TIME',
    {
      kind: 'weekday',
      weekday: value,
      relation: relation ?? 'bare',
      weekShift: week?.shift ?? null,
      part: part?.value ?? null,
    },
    0.96,
  )
}
