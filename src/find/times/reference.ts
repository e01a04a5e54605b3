import { type Match, match } from './match.ts'
import { at, type Pieces } from './pieces.ts'

type Value = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

const words: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
])

/** Nouns that mean a time only behind a preposition: "in the past", never "the future of the pact". */
const nouns: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['moment', 'PRESENT_REF'],
  ['present', 'PRESENT_REF'],
  ['past', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
])

const before = new Set(['in', 'at', 'for', 'into', 'from', 'until'])
const adjectives = new Set([
  'near',
  'foreseeable',
  'immediate',
  'distant',
  'recent',
  'present',
  'not',
  '-',
  'too',
  'very',
])

const free = new Set([
  'and',
  'or',
  'but',
  'as',
  'in',
  'at',
  'for',
  'on',
  'with',
  'by',
  'because',
  'that',
  'is',
  'was',
  'have',
  'has',
  'had',
  'he',
  'she',
  'they',
  'we',
  'it',
  'i',
  'the',
  'who',
  'which',
  'after',
  'before',
  'said',
  'says',
  'are',
  'were',
  'will',
  'than',
  'there',
  'about',
  'against',
  'if',
  'while',
])

/**
 * Reads the words for the present, the past and the future that name no date.
 *
 * @example "The ship is **now** in port and may sail in **the near future**."
 */
export function reference(all: Pieces, from: number): Match | null {
  const word = at(all, from)
  const single = words.get(word)
  if (single !== undefined)
    return match('reference', from + 1, 'DATE', { kind: 'reference', value: single }, 0.85)
  if (word === 'right' && at(all, from + 1) === 'now') {
    return match('reference', from + 2, 'DATE', { kind: 'reference', value: 'PRESENT_REF' }, 0.9)
  }
  if (word === 'more' && at(all, from + 1) === 'recently') {
    return match('reference', from + 2, 'DATE', { kind: 'reference', value: 'PAST_REF' }, 0.85)
  }
  if (word === 'these' && at(all, from + 1) === 'days') {
    return match('reference', from + 2, 'DATE', { kind: 'reference', value: 'PRESENT_REF' }, 0.85)
  }
  if (word !== 'the' || !before.has(at(all, from - 1))) return null
  let next = from + 1
  while (adjectives.has(at(all, next)) && !nouns.has(at(all, next))) next++
  if (at(all, next) === 'present' && nouns.has(at(all, next + 1))) next++
  const value = nouns.get(at(all, next))
  if (value === undefined) return null
  const behind = at(all, next + 1)
  if (behind === 'of' || behind === 'time' || behind === 'when' || behind === 'to') return null
  // "the past" before a noun is an adjective, and "at the moment it fell" names its own moment
  const clause =
    value === 'PRESENT_REF' ? !/^(?:and|but|or|in|as|with|for)$/.test(behind) : !free.has(behind)
  if (/^[a-z]/.test(behind) && clause) return null
  return match('reference', next + 1, 'DATE', { kind: 'reference', value }, 0.85)
}
