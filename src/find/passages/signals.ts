import type { Word } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'

/** What a paragraph shows of when its matter happened; each is a count. */
export interface Signals {
  /** Weekdays, "today", "this week": the days of the news. */
  readonly day: number
  /** Past statements ("said on Friday"), not those that had been made before. */
  readonly said: number
  /** Quotations of some length. */
  readonly quoted: number
  /** Years and spans before the report: "in 2017", "two years ago", "for decades". */
  readonly old: number
  /** "last week", "last month". */
  readonly recent: number
  /** Main verbs in the past perfect. */
  readonly pluperfect: number
  /** Main clauses in the plain present, outside quotations. */
  readonly standing: number
  /** Main clauses in the simple past or present perfect. */
  readonly past: number
  readonly perfect: number
  /** What is still to come: "will", "plans to", "are to". */
  readonly ahead: number
  /** Words that go on from the sentence before: "At the same time", "Meanwhile". */
  readonly goesOn: number
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday today tonight yesterday tomorrow overnight',
)
const saying = set(
  'said says told tells added adds reported reports wrote tweeted asked replied insisted stressed warned vowed announced stated noted urged demanded condemned argued declared explained acknowledged confirmed denied called',
)
const longAgo = set('decade decades century centuries')
const months = set(
  'january february march april may june july august september october november december',
)

/**
 * Counts the signals of a paragraph, leaving out what stands in quotations; `cues` holds where the words start that
 * the reader took for cues of statements, `offset` is the place of the first word among all words.
 *
 * @example "In 2017 the port had been shut for years." has two old times and a past perfect
 */
export function signals(
  words: readonly Word[],
  quotations: readonly Span[],
  date: string | null,
  cues: ReadonlySet<number> = new Set(),
  offset = 0,
): Signals {
  const year = date ? Number(date.slice(0, 4)) : null
  const month = date ? Number(date.slice(5, 7)) : null
  let day = 0
  let said = 0
  let old = 0
  let recent = 0
  let pluperfect = 0
  let standing = 0
  let past = 0
  let perfect = 0
  let inside = 0
  let ahead = 0
  let goesOn = 0
  let quote = 0
  let sentence = -1
  for (const [at, word] of words.entries()) {
    while ((quotations[quote]?.[1] ?? Number.POSITIVE_INFINITY) <= word.start) quote += 1
    if ((quotations[quote]?.[0] ?? Number.POSITIVE_INFINITY) <= word.start) continue
    const next = words[at + 1]?.lower ?? ''
    const { lower } = word
    if (weekdays.has(lower)) day += 1
    else if (/^(?:last|past)$/.test(lower) && /^(?:days|hours)$/.test(words[at + 2]?.lower ?? ''))
      day += 1
    else if (lower === 'this' && /^(?:week|morning|afternoon|evening|weekend)$/.test(next)) day += 1
    else if (
      saying.has(lower) &&
      word.upos === 'VERB' &&
      (word.xpos === 'VBD' || word.xpos === 'VBZ') &&
      !hasBefore(words, at)
    )
      said += 1
    else if (
      saying.has(lower) &&
      word.xpos === 'VBN' &&
      /^(?:has|have)$/.test(words[at - 1]?.lower ?? '')
    )
      said += 1
    else if (lower === 'according' && next === 'to') said += 0.5
    else if (
      lower === 'the' &&
      /^(?:morning|afternoon|evening|day)$/.test(next) &&
      /^(?:in|of|during)$/.test(words[at - 1]?.lower ?? '')
    )
      day += 0.7
    else if (year !== null && /^(?:19|20)\d\d$/.test(lower)) {
      const own = Number(lower)
      // "In 2017 ..." dates all that follows.
      if (own < year && at >= 5 && isAside(words, at, offset)) inside += 1
      else if (own < year) old += at < 5 ? 1.6 : 1
      else if (own === year && month !== null && farMonth(words, at, month)) recent += 1
    } else if (/^(?:19|20)\d0s$/.test(lower)) old += 1
    else if (lower === 'ago')
      old += /^(?:years?|decades?|centur(?:y|ies)|months?)$/.test(words[at - 1]?.lower ?? '')
        ? 1
        : 0
    else if (lower === 'last') {
      if (/^(?:year|decade|century|summer|winter|spring|autumn|fall|election)$/.test(next)) old += 1
      else if (/^(?:week|month)$/.test(next) || months.has(next)) recent += 1
    } else if (longAgo.has(lower)) old += 0.5
    else if (
      lower === 'years' &&
      /^(?:recent|for|many|several|of)$/.test(words[at - 1]?.lower ?? '')
    )
      old += 0.5
    else if (
      /^(?:formerly|historically|traditionally|long-standing|longstanding|long-running)$/.test(
        lower,
      )
    )
      old += 0.5
    else if (
      lower === 'earlier' &&
      /^(?:year|month)$/.test(words[at + 2]?.lower ?? '') &&
      next === 'this'
    )
      recent += 1
    // A position that somebody holds ("maintains", "considers") is less of a day than what was said.
    if (cues.has(word.start) && word.upos !== 'AUX' && !saying.has(lower) && !hasBefore(words, at))
      said += word.xpos === 'VBD' ? 1 : word.xpos === 'VBZ' || word.xpos === 'VBP' ? 0.5 : 0
    if (isAhead(words, at)) ahead += 1
    if (at < 6 && isJoint(words, at)) goesOn = 1
    if (word.sentence !== sentence && finite(word)) {
      sentence = word.sentence
      const tense = tenseOf(words, at)
      if (tense === 'pluperfect') pluperfect += 1
      else if (tense === 'present') standing += 1
      else if (tense === 'perfect') perfect += 1
      else past += 1
    }
  }
  const quoted = quotations.filter(([start, end]) => end - start > 40).length
  // "The forum, which has mediated since 1997, urged ...": what it urged is the matter.
  old += said >= 1 ? 0.3 * inside : inside
  return { day, said, quoted, old, recent, pluperfect, standing, past, perfect, ahead, goesOn }
}

/** "will", "plans to", "are to": words of what is to come. */
function isAhead(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (lower === 'will' || lower === '’ll' || lower === "'ll") return words[at]?.upos === 'AUX'
  if (words[at + 1]?.lower !== 'to' || words[at + 2]?.xpos !== 'VB') return false
  return /^(?:plans?|intends?|expects?|expected|due|scheduled|is|are|set|prepares|wants?)$/.test(
    lower,
  )
}

const joints = set('meanwhile moreover furthermore separately')
const isJoint = (words: readonly Word[], at: number): boolean =>
  (joints.has(words[at]?.lower ?? '') && words[at]?.upos === 'ADV') ||
  (at === 0 && words[0]?.lower === 'at' && /^(?:same|time)$/.test(words[2]?.lower ?? '')) ||
  (at === 0 && words[0]?.lower === 'in' && /^(?:turn|addition)$/.test(words[1]?.lower ?? ''))

/** How far up a tree to look. */
const steps = 8

/** Whether a word stands in an aside: a relative clause, an apposition. */
function isAside(words: readonly Word[], at: number, offset: number): boolean {
  for (let index = at, step = 0; step < steps; step += 1) {
    const word = words[index]
    if (!word) return false
    if (/^(?:acl|appos)/.test(word.deprel)) return true
    if (word.head < 0) return false
    index = word.head - offset
  }
  return false
}

/** Last year's June is far from July; a month beside the report's is part of the story. */
function farMonth(words: readonly Word[], at: number, month: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const name = words[at - back]?.lower ?? ''
    if (months.has(name)) return Math.abs([...months].indexOf(name) + 1 - month) > 1
  }
  return false
}

const hasBefore = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'had' || words[at - 2]?.lower === 'had'

/** The first finite verb of a sentence outside its subordinate clauses stands for its main clause. */
const finite = ({ xpos, upos, deprel }: Word): boolean =>
  (upos === 'VERB' || upos === 'AUX') &&
  (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP') &&
  !deprel.startsWith('acl') &&
  !deprel.startsWith('advcl')

/** Tense by the words that follow an auxiliary, whatever the tree makes of them. */
function tenseOf(
  words: readonly Word[],
  at: number,
): 'pluperfect' | 'perfect' | 'past' | 'present' {
  const word = words[at]
  if (word && /^(?:had|has|have|['’](?:d|ve))$/.test(word.lower)) {
    for (let ahead = 1; ahead <= 3; ahead += 1) {
      const next = words[at + ahead]
      if (next?.xpos === 'VBN' || next?.lower === 'been')
        return word.lower === 'had' || word.lower.endsWith('d') ? 'pluperfect' : 'perfect'
      if (next?.upos !== 'ADV' && next?.upos !== 'PART') break
    }
  }
  return word?.xpos === 'VBD' ? 'past' : 'present'
}
