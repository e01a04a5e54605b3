import { isHostileName } from '../../lexicon/hostile-names.ts'
import type { Quotation, Reading } from '../../reader/reading.ts'
import { contains, type Span } from '../../record/span.ts'
import type { LabelFinding, StatementFinding } from '../findings.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree, treeOf } from '../tree/tree.ts'

/**
 * Some words held in quotation marks inside a clause: somebody's name for a thing, not the report's.
 *
 * @example He told Sudland to end its "occupation" of the island.
 */
export function scareQuotes(
  reading: Reading,
  statements: readonly StatementFinding[],
): readonly LabelFinding[] {
  const tree = treeOf(reading)
  const found: LabelFinding[] = []
  for (const quotation of reading.quotations) {
    if (quotation.within !== null || quotation.open) continue
    const label = innerOf(reading, quotation)
    if (!label) continue
    const head = headIn(tree, label)
    if (head === undefined) continue
    const statement = statementAround(statements, quotation.span)
    const hostile = isHostileName(reading.report.text.slice(...label))
    if (statement === null || !isName(tree, head)) continue
    if (opensPhrase(reading, tree, label, hostile)) continue
    if (plain.test(tree.words[head]?.lemma ?? '') || isMentioned(tree, label)) continue
    if (!hostile && !isHeldOut(tree, head, label)) continue
    found.push({
      by: statements[statement]?.speakers ?? [],
      statement,
      label,
      target: targetOf(tree, head, label),
      found: { rule: 'find/labels/scare-quotes', sure: 0.6 },
    })
  }
  return found
}

const LONGEST = 60
const letters = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** The words inside the marks: one to four of them, no sentence, no title of a work. */
function innerOf(reading: Reading, { span }: Quotation): Span | null {
  const [start, end] = span
  if (end - start > LONGEST) return null
  const words = reading.report.text.slice(start, end)
  const before = /^["“‘'„«”`]+/u.exec(words)?.[0].length ?? 0
  const after = /[.,;!?]*["”’'»“`]+$/u.exec(words.slice(before))?.[0].length ?? 0
  const inside = words.slice(before, words.length - after)
  const parts = inside.match(letters) ?? []
  const most = isHostileName(inside) ? 7 : 4
  if (parts.length === 0 || parts.length > most || /[.!?\d]/.test(inside)) return null
  if (parts.some((part) => /^\p{Lu}/u.test(part))) return null
  return [start + before, end - after]
}

/** Index of the first word that starts at or after a character. */
function wordFrom(tree: Tree, at: number): number {
  let low = 0
  let high = tree.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tree.words[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function headIn(tree: Tree, span: Span): number | undefined {
  for (let at = wordFrom(tree, span[0]); at < tree.words.length; at += 1) {
    const word = tree.words[at]
    if (!word || word.start >= span[1]) return undefined
    const outer = tree.words[word.head]
    if (!outer || outer.start < span[0] || outer.start >= span[1]) {
      const last = lastIn(tree, at, span)
      return tree.words[last]?.upos === 'NOUN' ? last : at
    }
  }
  return undefined
}

/** The last word of a span, from one in it. */
function lastIn(tree: Tree, from: number, span: Span): number {
  let at = from
  while ((tree.words[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= span[1]) at += 1
  return at
}

/** The innermost statement in whose content the quotation is only a part. */
function statementAround(statements: readonly StatementFinding[], span: Span): number | null {
  let best: number | null = null
  let room = Number.POSITIVE_INFINITY
  for (const [index, { content, form }] of statements.entries()) {
    if (form === 'direct' || !content.some((piece) => contains(piece, span))) continue
    const size = content.reduce((sum, [from, to]) => sum + to - from, 0)
    if (size < room) {
      room = size
      best = index
    }
  }
  return best
}

/** Nouns for what is weighed or felt: "serious signals" quotes a judgement, and names nothing that others name otherwise. */
const plain =
  /^(signal|evidence|progress|step|concern|right|duty|reason|chance|hope|question|result|answer|interest|effort|desire|need|regret|respect|support|readiness|consequence|measure|mood|sign|detail|time|day|way|issue|difference|position|stance|dialogue|proof)$/

/** "at a lower level", "every right to act": a phrase of place, a clause or a phrase with its article is no name. */
function opensPhrase(reading: Reading, tree: Tree, label: Span, hostile: boolean): boolean {
  if (/^so-called\s/i.test(reading.report.text.slice(label[0], label[0] + 10))) return false
  const first = tree.words[wordFrom(tree, label[0])]
  // "an invasion under another flag" is a name with its article.
  if (hostile && /^an?$/.test(first?.lower ?? '')) return false
  return (
    /^(ADP|AUX|VERB|PRON|SCONJ|ADV|DET|CCONJ|PART)$/.test(first?.upos ?? '') ||
    /^(?:not|no|never)$/.test(first?.lower ?? '')
  )
}

/** A noun phrase, or an adjective before its noun; a quoted verb is a piece of speech. */
const isName = (tree: Tree, head: number): boolean => {
  const word = tree.words[head]
  if (word?.upos === 'NOUN' || word?.upos === 'PROPN') return true
  return word?.upos === 'ADJ' && word.deprel === 'amod'
}

/** "the term 'siege'": a word is spoken of, not used. */
const isMentioned = (tree: Tree, label: Span): boolean =>
  /^(?:term|word|phrase|expression|label|slogan|name|title|motto|chant|hashtag)$/.test(
    tree.words[wordFrom(tree, label[0]) - 2]?.lemma ?? '',
  )

/**
 * Whether the sentence takes the quoted words as the name of a thing that is known: "its 'siege'", "the 'special
 * operation'", "four 'guests'", "the tactics of 'scorched earth'", "the vote was a 'festival of the people'". What is only
 * brought in ("called for an 'immediate truce'", "saw 'isolated problems'") is quoted speech.
 */
function isHeldOut(tree: Tree, head: number, label: Span): boolean {
  const word = tree.words[head]
  if (!word || word.upos === 'ADJ') return false
  const inside = (index: number): boolean =>
    (tree.words[index]?.start ?? 0) >= label[0] && (tree.words[index]?.end ?? 0) <= label[1]
  const before = childrenBy(tree, head, 'det', 'nmod:poss', 'nummod').filter(
    (child) => child < head && !inside(child),
  )
  if (
    before.some((child) => !/^(?:an?|any|some|no|every|each)$/.test(tree.words[child]?.lower ?? ''))
  )
    return true
  if (childBy(tree, head, 'cop') !== undefined) return true
  return childrenBy(tree, head, 'case').some(
    (child) => tree.words[child]?.lower === 'of' && !inside(child),
  )
}

/** What is so named: the noun that a quoted adjective goes with, whose it is, what it is of. */
function targetOf(tree: Tree, head: number, label: Span): Span | null {
  const word = tree.words[head]
  if (word?.deprel === 'amod' || word?.deprel === 'compound')
    return rangeSpan(tree, [word.head, word.head + 1])
  const marker = tree.words[childBy(tree, head, 'case') ?? -1]?.lower
  // "the tactics of 'scorched earth'"
  if (marker === 'of' && word && /^(NOUN|PROPN)$/.test(tree.words[word.head]?.upos ?? '')) {
    const [first] = phraseRange(tree, word.head)
    return rangeSpan(tree, [first, word.head + 1])
  }
  const owner = childBy(tree, head, 'nmod:poss')
  if (owner !== undefined) return rangeSpan(tree, phraseRange(tree, owner))
  const of = childBy(tree, head, 'nmod')
  const belonging = /^(?:of|against)$/.test(
    tree.words[childBy(tree, of ?? -1, 'case') ?? -1]?.lower ?? '',
  )
  if (of !== undefined && belonging && (tree.words[of]?.start ?? 0) > label[1])
    return rangeSpan(tree, phraseRange(tree, of))
  const subject = childBy(tree, head, 'nsubj')
  return subject === undefined ? null : rangeSpan(tree, phraseRange(tree, subject))
}
