import type { Word } from '../../reader/reading.ts'
import type { Counted } from './counted.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const months = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)
/** Units of time, distance, heat, size: measures are no figures of a loss, a force or a result. */
const measures = set(
  'year month week day hour minute second decade century time night weekend morning anniversary birthday season quarter semester ' +
    'mile kilometer kilometre km meter metre m feet foot ft inch yard centimeter centimetre cm mm acre hectare degree mph kph knot magnitude ' +
    'am pm a.m. p.m. gmt utc est oclock o’clock percentagepoint gigabyte megawatt pixel volt watt caliber calibre kilowatt mb gb lap',
)
const abstract = set(
  'way thing point reason side step stage phase part kind type sort piece chapter section article paragraph page line word question issue rule principle front day term round leg half edition version episode series game match goal set inning match point basis option sentence level tier party nation country state power capital continent language',
)
const numbered = set(
  'no no. number article resolution flight chapter section page room route highway act amendment title paragraph channel interstate apartment district precinct ward group phase stage level category type class division brigade regiment battalion unit building gate line version vol. volume part step rule grade covid-19 top g',
)
const sinceWords = set(
  'in since by until till before after during of from for late early mid around between circa and to',
)

/**
 * Whether a number is a date, an age, a measure, a name's number or a rank, and so no figure.
 *
 * @example "in 2015", "a 12-year-old", "30 miles", "Resolution 2254", "28 member states"
 */
export function isOtherNumber({ tree, phrase, noun }: Counted): boolean {
  const { words } = tree
  const { start, first, head, end, unit } = phrase
  const before = words[start - 1]
  const previous = before?.sentence === words[start]?.sentence ? (before?.lower ?? '') : ''
  const next = words[end]
  const following = next?.sentence === words[start]?.sentence ? (next?.lower ?? '') : ''
  // "($1 = 0.95 euros)"
  if (unit === 'money') return words[end]?.form === '=' || words[first - 1]?.form === '='
  if (months.has(previous) || (months.has(following) && isMonth(next))) return true
  if (unit === 'share') return isPartOfTime(words, noun)
  const token = words[start]
  if (/^(?:19|20)\d\d$/.test(token?.form ?? '') && head === start && first === start) {
    // A year, unless it counts a plural that follows directly.
    if (
      next?.xpos !== 'NNS' ||
      sinceWords.has(previous) ||
      /^\d{1,2}$/.test(previous) ||
      next.lower === 'elections'
    )
      return true
  }
  if (isMeasured(words, end, following)) return true
  if (
    noun !== null &&
    (measures.has(words[noun]?.lemma ?? '') || abstract.has(words[noun]?.lemma ?? ''))
  )
    return true
  if (numbered.has(previous) || /^(?:[#№])$/.test(previous) || previous === '#') return true
  // "Boeing 737", "Area 51": the number belongs to the name before it.
  if (before?.upos === 'PROPN' && /^\d/.test(token?.form ?? '') && noun === null) return true
  if (
    previous === '-' &&
    words[start - 2]?.sentence === token?.sentence &&
    !/^\d/.test(words[start - 2]?.form ?? '')
  ) {
    if (/^\p{Lu}/u.test(words[start - 2]?.form ?? '')) return true
  }
  if (/^(?:aged?|turned|turning|ages)$/.test(previous)) return true
  // ", 67," after a name.
  if (previous === ',' && following === ',' && words[start - 2]?.upos === 'PROPN') return true
  if (/^(?:st|nd|rd|th|'s|’s|%|°)$/.test(following)) return true
  if (head === start && isOne(words, start, noun, following)) return true
  return isClock(words, start, end) || isRank(words, start, following)
}

const isMonth = (word: Word | undefined): boolean =>
  word?.upos === 'PROPN' || /^\p{Lu}/u.test(word?.form ?? '')

const isPartOfTime = (words: readonly Word[], noun: number | null): boolean =>
  noun !== null &&
  /^(?:hour|day|week|month|year|decade|century|minute|mile|way)$/.test(words[noun]?.lemma ?? '')

/** "5 kilometers", "a 12-year-old", "7.8-magnitude", "10 square miles", "10 p.m." */
function isMeasured(words: readonly Word[], end: number, following: string): boolean {
  const hyphen = /^[-–‑]$/.test(following)
  const at =
    hyphen ||
    following === 'square' ||
    following === 'cubic' ||
    following === 'nautical' ||
    following === 'more' ||
    following === 'consecutive' ||
    following === 'straight' ||
    following === 'other'
      ? end + 1
      : end
  const word = words[at]
  if (!word) return false
  if (measures.has(word.lemma.toLowerCase()) || measures.has(word.lower.replace(/s$/, '')))
    return true
  // "a 15-member panel", "a 12-point plan"; "a 20,000-strong force" counts.
  return hyphen && word.lower !== 'strong' && word.lower !== 'odd'
}

const isOne = (
  words: readonly Word[],
  start: number,
  noun: number | null,
  following: string,
): boolean => {
  const token = words[start]?.lower
  if (token === 'zero' || token === '0') return true
  if (token !== 'one' && token !== '1') return false
  if (token === 'one' && words[start]?.upos === 'PRON') return true
  if (
    /^(?:no|every|each|any|this|that|the|which|only)$/.test(words[start - 1]?.lower ?? '') &&
    token === 'one'
  )
    return true
  return (
    (noun === null && following !== 'of') ||
    following === 'of' ||
    following === 'another' ||
    following === '-'
  )
}

/** "10:30", "at 9", "3-1". */
const isClock = (words: readonly Word[], start: number, end: number): boolean =>
  /:\d\d$/.test(words[start]?.form ?? '') ||
  (/^(?:at|@)$/.test(words[start - 1]?.lower ?? '') &&
    /^\d{1,2}$/.test(words[start]?.form ?? '') &&
    /^(?:a\.?m\.?|p\.?m\.?|on|,|\.)$/.test(words[end]?.lower ?? '')) ||
  (/^[-–]$/.test(words[end]?.form ?? '') &&
    /^\d+$/.test(words[end + 1]?.form ?? '') &&
    /^\d+$/.test(words[start]?.form ?? '')) ||
  (/^[-–/]$/.test(words[start - 1]?.form ?? '') && /^\d+$/.test(words[start - 2]?.form ?? ''))

const isRank = (words: readonly Word[], start: number, following: string): boolean =>
  (words[start - 1]?.lower === 'of' && words[start - 2]?.lower === 'out') ||
  (following === 'out' && words[start + 2]?.lower === 'of') ||
  words[start - 1]?.lower === 'top'
