import type { Reading, Word } from '../../reader/reading.ts'
import type { Tree } from '../tree/tree.ts'
import type { NumberPhrase } from './number-phrases.ts'
import { vaguePlurals } from './number-words.ts'

/** A number in its sentence: what it counts and where that stands. */
export interface Counted {
  readonly reading: Reading
  readonly tree: Tree
  readonly phrase: NumberPhrase
  /** The counted noun, or null where it is left out ("killing 14"). */
  readonly noun: number | null
  /** The word by which number and noun hang in the sentence: "hundreds" of "hundreds of people". */
  readonly top: number
  /** First and last word (exclusive) of the whole: "more than 100 badly injured civilians". */
  readonly first: number
  readonly end: number
}

const reach = 8
const state = /^(?:dead|killed|wounded|injured|hurt|missing|displaced|homeless|arrested|detained)$/
const people = /^(?:PROPN|NOUN|ADJ)$/

/**
 * What a number counts, by the tree and, where the tree leaves it open, by the words that follow.
 *
 * @example "hundreds of wounded men" counts `men` and hangs by `hundreds`
 */
export function counted(reading: Reading, tree: Tree, phrase: NumberPhrase): Counted {
  const { words } = reading
  const { head } = phrase
  const seen = nounOf(tree, phrase)
  // "three killed and 11 wounded": what became of them is not what they are.
  const noun = seen === phrase.end && state.test(words[seen]?.lower ?? '') ? null : seen
  // "hundreds of people" hangs by its number, "100 people" by its noun.
  const of = reading.words[phrase.end]?.lower === 'of'
  let top = noun === null || of ? head : upper(tree, head, noun)
  const first = phrase.first
  // "a total of 14 houses" hangs by its total.
  const over = words[top]?.head ?? -1
  if (over >= first && over < phrase.start) top = over
  let end = Math.max(phrase.end, (noun ?? -1) + 1)
  if (noun !== null) end = Math.max(end, nounEnd(tree, noun, of))
  const sentence = words[head]?.sentence
  while (end > phrase.end && words[end - 1]?.sentence !== sentence) end -= 1
  return { reading, tree, phrase, noun, top, first, end }
}

function nounOf(tree: Tree, phrase: NumberPhrase): number | null {
  const { words } = tree
  const next = words[phrase.end]
  const sentence = words[phrase.head]?.sentence
  const limit = Math.min(words.length, phrase.end + reach)
  // "20 percent of its lands", "dozens of them", "half the men"
  const of = next?.lower === 'of'
  if (
    of ||
    (phrase.unit === 'share' && /^(?:the|its|their|his|her|all)$/.test(next?.lower ?? ''))
  ) {
    const from = phrase.end + (of ? 1 : 0)
    return headAfter(words, from, Math.min(words.length, from + reach), sentence, true)
  }
  const core = words[phrase.head]
  const head = core && /^(?:nummod|det|amod|compound|nmod)/.test(core.deprel) ? core.head : -1
  const candidate = words[head]
  if (
    candidate &&
    head >= phrase.end &&
    head < limit &&
    people.test(candidate.upos) &&
    candidate.sentence === sentence &&
    !hasBreak(words, phrase.end, head)
  ) {
    // "three crew members", where the tree stops at the crew
    const members = words[head + 1]
    return candidate.xpos === 'NN' &&
      members?.xpos === 'NNS' &&
      members.sentence === sentence &&
      phrase.low !== 1
      ? head + 1
      : head
  }
  // A share counts what "of" gives; "a 70 percent rate" only names its noun.
  if (phrase.unit !== 'count')
    return next?.upos === 'NOUN' && phrase.unit === 'share'
      ? headAfter(words, phrase.end, phrase.end + 2, sentence, false)
      : null
  return headAfter(words, phrase.end, limit, sentence, false)
}

const breaks = /^(?:PUNCT|VERB|AUX|ADP|SCONJ|CCONJ|PRON|DET|PART)$/

const hasBreak = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = words[at]
    if (isDash(words, at)) return true
    if (word && (/^[,;:()]$/.test(word.form) || /^(?:a|an|the)$/.test(word.lower))) return true
    if (word && /^(?:AUX|ADP|SCONJ|PRON|NUM)$/.test(word.upos) && word.form !== '-') return true
  }
  return false
}

const isDash = (words: readonly Word[], at: number): boolean =>
  /^(?:-|–|—|--)$/.test(words[at]?.form ?? '') &&
  (words[at]?.start ?? 0) > (words[at - 1]?.end ?? 0) &&
  (words[at + 1]?.start ?? 0) > (words[at]?.end ?? 0)

/** "three today" counts no days. */
const day = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** The head of the noun phrase that starts at a word: the last noun of the first row of nouns. */
function headAfter(
  words: readonly Word[],
  from: number,
  limit: number,
  sentence: number | undefined,
  of: boolean,
): number | null {
  let noun: number | null = null
  for (let at = from; at < limit; at += 1) {
    const word = words[at]
    if (!word || word.sentence !== sentence) break
    if (day.test(word.lower)) break
    // "at 1459 NNA - Twin blasts": a dash between spaces parts two phrases.
    if (isDash(words, at)) return null
    // "kill 10 injure scores": a headline's next number
    if (at > from && vaguePlurals.has(word.lower)) return null
    if (word.upos === 'NOUN' || word.upos === 'PROPN') {
      // "100 civilians Friday" has one noun too many.
      if (noun !== null && words[noun]?.xpos === 'NNS') break
      noun = at
      continue
    }
    if (noun !== null) break
    if (of && (word.upos === 'DET' || word.upos === 'PRON')) {
      // "half of the dead", "dozens of them"
      const next = words[at + 1]
      if (
        word.lower === 'the' &&
        (next?.upos === 'ADJ' || next?.xpos === 'VBN') &&
        !isNominal(words[at + 2])
      )
        return at + 1
      if (word.upos === 'PRON' && word.deprel !== 'nmod:poss') return at
      continue
    }
    const modifier =
      word.upos === 'ADJ' ||
      word.upos === 'ADV' ||
      word.upos === 'NUM' ||
      /^["“'‘-]$/.test(word.form) ||
      ((word.xpos === 'VBN' || word.xpos === 'VBG') && isNominal(words[at + 1]))
    if (!modifier || (word.upos !== 'PUNCT' && breaks.test(word.upos) && word.upos !== 'VERB'))
      break
  }
  return noun
}

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(word.upos)

/** Of two words of one phrase the one nearer to the root. */
function upper(tree: Tree, a: number, b: number): number {
  for (let at = b, steps = 0; at >= 0 && steps < 6; steps += 1) {
    if (at === a) return a
    at = tree.words[at]?.head ?? -1
  }
  return b
}

const closes = (word: Word | undefined): boolean =>
  word === undefined || word.upos === 'AUX' || word.upos === 'PUNCT'

/** The end of a counted noun with its "of" phrase and its plain conjuncts, as far as they follow directly. */
function nounEnd(tree: Tree, noun: number, counts: boolean): number {
  const { words } = tree
  let end = noun + 1
  const sentence = words[noun]?.sentence
  for (let count = 0; count < 3; count += 1) {
    const next = words[end]
    const of = next?.lower === 'of'
    const and = next?.lower === 'and' || next?.lower === 'or'
    if (!next || next.sentence !== sentence || (!of && !and)) break
    const following = headAfter(
      words,
      end + 1,
      Math.min(words.length, end + 1 + reach),
      sentence,
      of,
    )
    if (following === null) break
    let numbered = false
    for (let at = end + 1; at <= following; at += 1) if (words[at]?.upos === 'NUM') numbered = true
    if (
      numbered ||
      (and && words[following]?.deprel !== 'conj' && !(counts && closes(words[following + 1])))
    )
      break
    end = following + 1
  }
  return end
}
