import { nounFacts } from '../../lexicon/titles.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Mention } from '../findings.ts'
import { childBy, childrenBy, relation, type Tree, treeOf } from '../tree/tree.ts'
import { hyphenated } from './hyphenated.ts'
import { isAbstract } from './is-abstract.ts'
import { isThing } from './is-thing.ts'
import { mention } from './mention.ts'
import { nounPhrase } from './noun-phrase.ts'

// Plurals that mean things far more often than bodies of people.
const things = new Set([
  'bodies',
  'divisions',
  'services',
  'offices',
  'networks',
  'units',
  'arms',
  'funds',
])

// Houses rather than bodies, unless they speak or act.
const buildings = new Set(['school', 'kindergarten', 'church', 'mosque', 'hotel', 'museum', 'mall'])

const skipped = new Set([
  'compound',
  'amod',
  'nmod:desc',
  'fixed',
  'flat',
  'goeswith',
  'case',
  'cc',
])

/**
 * Nouns for people, offices, groups, organizations, armed groups and states, with their noun phrase.
 *
 * @example "dozens of teachers at the academy met a senior official" has `dozens of teachers at the academy` and `a senior official`
 */
export function described(reading: Reading, taken: (word: number) => boolean): readonly Mention[] {
  const tree = treeOf(reading)
  const sources = sourceHeads(reading, tree)
  const found: Mention[] = []
  for (const [index, word] of reading.words.entries()) {
    if (taken(index) || skipped.has(word.deprel) || things.has(word.lower)) continue
    if (word.upos !== 'NOUN' && word.upos !== 'PROPN' && !isAnaphor(tree, index)) continue
    if (!isActorNoun(tree, index) && !(sources.has(index) && isUnknownSource(tree, index))) continue
    if (childBy(tree, index, 'cop') !== undefined || isThing(tree, index)) continue
    if (buildings.has(word.lemma) && relation(word) !== 'nsubj' && !sources.has(index)) continue
    const [first, end] = nounPhrase(tree, index, true)
    const words: WordRange = [counted(tree, reachBack(tree, first, taken)), end]
    found.push(mention(tree, 'described', 0.7, 'nominal', index, words))
  }
  return found
}

// "the latter", "both": they stand for an actor named before.
const isAnaphor = (tree: Tree, index: number): boolean => {
  const word = tree.words[index]
  return (
    (word?.lower === 'latter' || word?.lower === 'former') &&
    childBy(tree, index, 'det') !== undefined &&
    relation(word) !== 'amod'
  )
}

function isActorNoun(tree: Tree, index: number): boolean {
  if (isAnaphor(tree, index)) return true
  const facts = factsAt(tree, index)
  if (!facts) return false
  return (
    facts.person ||
    facts.collective ||
    facts.organization ||
    facts.stateOrgan ||
    facts.country ||
    facts.armed ||
    facts.forces
  )
}

// Fixed pairs ("prime minister", "air force", "secretary-general") are known as pairs.
function factsAt(tree: Tree, index: number) {
  const word = tree.words[index]
  if (!word) return null
  const whole = hyphenated(tree.words, index)
  if (whole) return whole
  const modifier = childrenBy(tree, index, 'compound', 'amod').at(-1)
  const pair =
    modifier === index - 1 ? nounFacts(`${tree.words[modifier]?.lower} ${word.lemma}`) : null
  return pair ?? nounFacts(word.lower) ?? nounFacts(word.lemma)
}

// Whoever is cited is an actor, whatever the noun, unless it is a paper or a number.
const isUnknownSource = (tree: Tree, index: number): boolean => {
  const facts = factsAt(tree, index)
  if (facts !== null) return !(facts.document || facts.quantity)
  return !isAbstract(tree.words[index])
}

function sourceHeads(reading: Reading, tree: Tree): ReadonlySet<number> {
  const heads = new Set<number>()
  for (const { source } of reading.attributions) {
    for (const [first, end] of source) {
      for (let at = first; at < end; at += 1) {
        const head = tree.words[at]?.head ?? -1
        if (head < first || head >= end) heads.add(at)
      }
    }
  }
  return heads
}

// "dozens of teachers", "one of the officers": the phrase starts with its count, by the words and not by the tree.
function counted(tree: Tree, first: number): number {
  const of = tree.words[first - 1]
  const count = tree.words[first - 2]
  if (of?.lower !== 'of' || !count || count.sentence !== tree.words[first]?.sentence) return first
  const quantity = nounFacts(count.lower)?.quantity || count.upos === 'NUM'
  return quantity ? nounPhrase(tree, first - 2, false)[0] : first
}

// An article or adjective right before the phrase belongs to it, wherever the tree hangs it.
function reachBack(tree: Tree, first: number, taken: (word: number) => boolean): number {
  let start = first
  const sentence = tree.words[first]?.sentence
  while (
    first - start < 4 &&
    tree.words[start]?.upos !== 'DET' &&
    tree.words[start]?.xpos !== 'PRP$'
  ) {
    const word = tree.words[start - 1]
    if (!word || word.sentence !== sentence || taken(start - 1)) break
    if (word.upos !== 'DET' && word.upos !== 'ADJ' && word.xpos !== 'PRP$') break
    start -= 1
  }
  return start
}
