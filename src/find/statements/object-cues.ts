import { allegationNouns, type Cue, type CueEntry, verbCue } from '../../lexicon/cues.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Act } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { agents, isPassive } from '../tree/subjects.ts'
import { subtreeRange } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree, treeOf } from '../tree/tree.ts'
import { isQuestion } from './clause-cues.ts'
import { cueWords } from './cue-words.ts'
import type { Draft } from './draft.ts'
import { contentSpan } from './edges.ts'
import { type Source, sourceOf } from './source.ts'

interface Part {
  readonly ranges: readonly WordRange[]
  readonly act: Act
  readonly addressee?: number
  readonly preposition?: number
  /** Verb of saying that stands under the cue: `declined to say`. */
  readonly under?: number
}

/**
 * A verb whose content is no finite clause: an object, a person and a reason, an infinitive, a prepositional phrase.
 *
 * @example "She condemned the council for its silence."
 * @example "He urged Sudland to stop the raids."
 */
export function objectCues(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const [verb, word] of reading.words.entries()) {
    if (word.upos !== 'VERB') continue
    const cue = verbCue(word.lemma)
    if (!cue) continue
    const part = partOf(tree, verb, cue)
    if (!part) continue
    const content = part.ranges
      .map((range) => contentSpan(tree, range))
      .filter((span): span is Span => span !== null)
    if (content.length === 0) continue
    const from: Source = sourceOf(tree, verb)
    if (part.act === 'think' && from.ranges.length === 0) continue
    const words = cueWords(tree, verb, part.preposition)
    drafts.push({
      cue: verb,
      cueWords: part.under === undefined ? words : [...words, [part.under, part.under + 1]],
      source: from.ranges,
      speakers: from.heads,
      content,
      act: part.act,
      addressee: part.addressee ?? null,
      quoted: false,
      orphan: false,
      rule: 'find/statements/object-cues',
      sure: 0.75,
    })
  }
  return drafts
}

/** The frames in the order in which they are tried; the first that fits wins. */
function partOf(tree: Tree, verb: number, cue: Cue): Part | null {
  return (
    declined(tree, verb, cue) ??
    label(tree, verb, cue.get('label')) ??
    addressed(tree, verb, cue.get('addressee')) ??
    prepositional(tree, verb, cue.get('preposition')) ??
    target(tree, verb, cue.get('target')) ??
    infinitive(tree, verb, cue.get('infinitive')) ??
    wanted(tree, verb, cue.get('want')) ??
    allegation(tree, verb, cue.get('allegation')) ??
    object(tree, verb, cue.get('object'))
  )
}

/** An infinitive that is a wish or a promise, not a purpose ("in order to"). */
const toClause = (tree: Tree, clause: number): boolean => {
  const marks = childrenBy(tree, clause, 'mark').map((child) => tree.words[child]?.lower)
  return marks.includes('to') && !marks.includes('in') && !marks.includes('so')
}

/** "declined to say whether they would go": the content is that of the verb of saying. */
function declined(tree: Tree, verb: number, cue: Cue): Part | null {
  const entry = cue.get('declined')
  const said = entry && childBy(tree, verb, 'xcomp')
  if (said === undefined || !entry || !verbCue(tree.words[said]?.lemma ?? '')) return null
  const clause = childBy(tree, said, 'ccomp') ?? childBy(tree, said, 'obj')
  if (clause === undefined) return null
  return { ranges: [subtreeRange(tree, clause)], act: entry.act, under: said }
}

const personal = new Set([
  'it',
  'this',
  'that',
  'him',
  'her',
  'them',
  'me',
  'us',
  'you',
  'themselves',
  'himself',
  'itself',
  'herself',
])
const relatives = new Set(['what', 'which', 'whom', 'who', 'that'])

/** "called the vote a farce", "described it as a crime", "what they see as an insult". */
function label(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  if (!entry) return null
  const passive = isPassive(tree, verb)
  const object = passive ? childBy(tree, verb, 'nsubj:pass') : childBy(tree, verb, 'obj')
  const named = nameOf(tree, verb, object)
  if (named === undefined) return null
  // "the group called Dawn" and "is considered a hero" name nobody who does so.
  if (passive && agents(tree, verb).length === 0) return null
  if (object === undefined && childBy(tree, verb, 'nsubj') === undefined) return null
  const range = subtreeRange(tree, named.index)
  const act = entry.act
  const preposition = named.preposition === undefined ? {} : { preposition: named.preposition }
  if (object === undefined || passive || relatives.has(tree.words[object]?.lower ?? '')) {
    const after: WordRange = [
      named.preposition === undefined ? range[0] : named.preposition + 1,
      range[1],
    ]
    return { ranges: [after], act, ...preposition }
  }
  const [first] = subtreeRange(tree, object)
  return {
    ranges: [[Math.min(first, range[0]), Math.max(range[1], subtreeRange(tree, object)[1])]],
    act,
    ...preposition,
  }
}

interface Named {
  readonly index: number
  readonly preposition?: number
}

/** The name that a labelling verb gives: its predicate, or the phrase after `as`. */
export function nameOf(tree: Tree, verb: number, object: number | undefined): Named | undefined {
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (!word || child < verb || child === object) continue
    const as = (tree.children[child] ?? []).find(
      (under) =>
        under < child &&
        tree.words[under]?.lower === 'as' &&
        /^(case|mark|advmod)$/.test(tree.words[under]?.deprel ?? ''),
    )
    if (as !== undefined && /^(obl|advcl|xcomp|ccomp|nmod)/.test(word.deprel))
      return { index: child, preposition: as }
    if (labelling.has(tree.words[verb]?.lemma ?? '') && /^(xcomp|ccomp)$/.test(word.deprel)) {
      const infinitive = toClause(tree, child)
      // "called on them to" and "called them to" order; "considers it to be" names.
      if (infinitive && !considering.has(tree.words[verb]?.lemma ?? '')) continue
      if (/^(NOUN|PROPN|ADJ|NUM|SYM|X)$/.test(word.upos) || infinitive) return { index: child }
      if (
        word.upos === 'VERB' &&
        considering.has(tree.words[verb]?.lemma ?? '') &&
        word.xpos === 'VBN'
      )
        return { index: child }
    }
  }
  // "described as" may hang under the object.
  if (object !== undefined && labelling.has(tree.words[verb]?.lemma ?? '')) {
    for (const child of childrenBy(tree, object, 'nmod', 'acl')) {
      const as = (tree.children[child] ?? []).find(
        (under) => under < child && tree.words[under]?.lower === 'as',
      )
      if (as !== undefined && child > verb) return { index: child, preposition: as }
    }
  }
  return undefined
}

const labelling = new Set([
  'call',
  'describe',
  'label',
  'brand',
  'dub',
  'deem',
  'term',
  'consider',
  'regard',
  'view',
  'see',
  'portray',
  'characterize',
  'characterise',
  'depict',
  'style',
])
const considering = new Set(['consider', 'deem', 'regard'])

/** "urged Sudland to stop": the one urged, and what to do. */
function addressed(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  if (!entry) return null
  const lemma = tree.words[verb]?.lemma
  if (lemma === 'call' || lemma === 'appeal') {
    const called = childrenBy(tree, verb, 'obl').find((child) => {
      const marker = tree.words[childBy(tree, child, 'case') ?? -1]?.lower
      return marker === 'on' || marker === 'upon' || (lemma === 'appeal' && marker === 'to')
    })
    const wish = called === undefined ? undefined : wishOf(tree, verb, called)
    if (called === undefined || wish === undefined) return null
    return {
      ranges: [subtreeRange(tree, wish)],
      act: 'urge',
      addressee: called,
      preposition: childBy(tree, called, 'case') ?? verb,
    }
  }
  const passive = isPassive(tree, verb)
  const urged = passive
    ? childBy(tree, verb, 'nsubj:pass')
    : (childBy(tree, verb, 'obj', 'iobj') ?? subjectOfClause(tree, verb))
  if (urged === undefined) return null
  const wish = wishOf(tree, verb, urged)
  if (wish === undefined) return null
  const range = subtreeRange(tree, wish)
  const start = urged > verb && range[0] <= urged ? subtreeRange(tree, urged)[1] : range[0]
  return { ranges: [[start, range[1]]], act: 'urge', addressee: urged }
}

// Some trees make the one urged the subject of what is to be done.
const subjectOfClause = (tree: Tree, verb: number): number | undefined => {
  const clause = childBy(tree, verb, 'ccomp')
  return clause !== undefined && toClause(tree, clause) ? childBy(tree, clause, 'nsubj') : undefined
}

function wishOf(tree: Tree, verb: number, urged: number): number | undefined {
  const places = [verb, urged]
  for (const place of places) {
    for (const child of childrenBy(tree, place, 'xcomp', 'ccomp', 'advcl', 'acl')) {
      if (child > verb && (child > urged || place === verb) && toClause(tree, child)) return child
    }
  }
  return undefined
}

/** "hinted at a strike", "called for a truce": the phrase without its preposition, to the end of its clause. */
function prepositional(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  if (!entry) return null
  for (const child of tree.children[verb] ?? []) {
    const word = tree.words[child]
    if (!word || child < verb || !/^(obl|advcl|ccomp|xcomp)/.test(word.deprel)) continue
    const marker = (tree.children[child] ?? []).find(
      (under) => under < child && /^(case|mark)$/.test(tree.words[under]?.deprel ?? ''),
    )
    const form = tree.words[marker ?? -1]?.lower ?? ''
    if (marker === undefined || !entry.prepositions.includes(form) || personal.has(word.lower))
      continue
    if (allowed[tree.words[verb]?.lemma ?? '']?.includes(form) === false) continue
    const [, end] = subtreeRange(tree, child)
    const wish = childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp').find(
      (other) => other > child && toClause(tree, other),
    )
    const last = wish === undefined ? end : subtreeRange(tree, wish)[1]
    return { ranges: [[marker + 1, last]], act: entry.act, preposition: marker }
  }
  return null
}

// A verb may stand in several groups with other prepositions and another act.
const allowed: Readonly<Record<string, readonly string[]>> = {
  warn: ['of', 'about', 'against'],
  insist: ['on', 'upon'],
  call: ['for'],
  ask: ['for'],
  push: ['for'],
  press: ['for'],
}

/** "accused the council of lying": the one accused and the reason. */
function target(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  if (!entry) return null
  const passive = isPassive(tree, verb)
  const object = passive ? undefined : childBy(tree, verb, 'obj')
  const reason = (tree.children[verb] ?? []).find((child) => {
    const marker = (tree.children[child] ?? []).find(
      (under) => under < child && /^(case|mark)$/.test(tree.words[under]?.deprel ?? ''),
    )
    return (
      child > verb &&
      /^(obl|advcl|ccomp)/.test(tree.words[child]?.deprel ?? '') &&
      marker !== undefined &&
      entry.prepositions.includes(tree.words[marker]?.lower ?? '')
    )
  })
  if (passive) {
    if (reason === undefined || entry.act !== 'accuse') return null
    return { ranges: [subtreeRange(tree, reason)], act: entry.act }
  }
  if (object === undefined) return null
  const range = subtreeRange(tree, object)
  if (relatives.has(tree.words[object]?.lower ?? '') && object < verb) {
    return reason === undefined
      ? null
      : { ranges: [[object, object + 1], subtreeRange(tree, reason)], act: entry.act }
  }
  if (object < verb) return null
  const end = reason === undefined ? range[1] : Math.max(range[1], subtreeRange(tree, reason)[1])
  return { ranges: [[range[0], end]], act: entry.act }
}

/** "promised to send aid": what the source will do. */
function infinitive(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  if (!entry || isPassive(tree, verb)) return null
  const clause = childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl').find(
    (child) => child > verb && toClause(tree, child),
  )
  return clause === undefined ? null : { ranges: [subtreeRange(tree, clause)], act: entry.act }
}

/** "wants them to leave", "wants a truce". */
function wanted(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  if (!entry || isPassive(tree, verb)) return null
  const clause = childrenBy(tree, verb, 'xcomp', 'ccomp').find((child) => child > verb)
  if (clause === undefined) return null
  const object = childBy(tree, verb, 'obj')
  const [first, end] = subtreeRange(tree, clause)
  const start =
    object !== undefined && object > verb ? Math.min(first, subtreeRange(tree, object)[0]) : first
  return { ranges: [[start, end]], act: entry.act }
}

/** "rejected the accusations": a denial. */
function allegation(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  const object = entry && childBy(tree, verb, isPassive(tree, verb) ? 'nsubj:pass' : 'obj')
  if (object === undefined || !entry || !allegationNouns.has(tree.words[object]?.lemma ?? ''))
    return null
  return { ranges: [subtreeRange(tree, object)], act: entry.act }
}

const thin = new Set([
  'comment',
  'question',
  'remark',
  'speech',
  'interview',
  'statement',
  'name',
  'word',
  'thing',
  'way',
  'percent',
  'all',
])

/** "reiterated its readiness to help", "denied the report", "denied killing them". */
function object(tree: Tree, verb: number, entry: CueEntry | undefined): Part | null {
  if (!entry || isPassive(tree, verb)) return null
  const said = childBy(tree, verb, 'obj') ?? gerund(tree, verb)
  if (said === undefined || said < verb) return null
  const word = tree.words[said]
  const lemma = tree.words[verb]?.lemma ?? ''
  if (lemma === 'deny' && isRefusal(tree, verb, said)) return null
  if (lemma === 'maintain' && !positions.has(word?.lemma ?? '')) return null
  if ((lemma === 'quote' || lemma === 'cite') && isWitness(tree, said)) return null
  if (!word || personal.has(word.lower) || relatives.has(word.lower)) return null
  if (word.upos === 'NOUN' && thin.has(word.lemma) && (tree.children[said] ?? []).length < 2)
    return null
  if (word.upos === 'PROPN' && tree.words[verb]?.lemma !== 'announce') return null
  if (word.upos === 'PRON' && !isQuestion(tree, said)) return null
  return { ranges: [subtreeRange(tree, said)], act: entry.act }
}

// "denied them entry" is a deed.
const isRefusal = (tree: Tree, verb: number, object: number): boolean =>
  childBy(tree, verb, 'iobj') !== undefined || denied.has(tree.words[object]?.lemma ?? '')
const denied = new Set([
  'entry',
  'access',
  'visa',
  'request',
  'bail',
  'permission',
  'right',
  'aid',
  'service',
  'passage',
  'asylum',
  'application',
  'motion',
  'appeal',
  'opportunity',
  'chance',
])
// "maintains its innocence" says so, "maintains a majority" does not.
const positions = new Set([
  'independence',
  'innocence',
  'neutrality',
  'position',
  'claim',
  'stance',
])

/** "citing officials" names a second source, not what is said; "quoted an officer saying so" does both. */
const isWitness = (tree: Tree, object: number): boolean => {
  const word = tree.words[object]
  if (childBy(tree, object, 'acl') !== undefined && tree.words[word?.head ?? -1]?.lemma === 'quote')
    return false
  return (
    word?.upos === 'PROPN' ||
    word?.upos === 'PRON' ||
    witnesses.has(word?.lemma ?? '') ||
    childBy(tree, object, 'appos') !== undefined
  )
}
const witnesses = new Set([
  'official',
  'source',
  'agency',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'minister',
  'officer',
  'witness',
  'resident',
  'diplomat',
  'people',
  'person',
  'expert',
  'analyst',
  'leader',
  'commander',
  'newspaper',
  'channel',
  'activist',
  'police',
  'aide',
  'adviser',
  'advisor',
  'authority',
  'general',
  'doctor',
  'lawyer',
  'report',
  'medium',
  'media',
  'statement',
])

const gerund = (tree: Tree, verb: number): number | undefined =>
  childrenBy(tree, verb, 'xcomp', 'ccomp').find((child) => tree.words[child]?.xpos === 'VBG')
