import { countryByName } from '../../lexicon/countries.ts'
import { childBy, childrenBy, isUnder } from '../tree/tree.ts'
import type { EventContext } from './context.ts'
import type { Draft } from './draft.ts'
import { isLaterResult } from './later-result.ts'
import { objects } from './objects.ts'
import { isPartOf } from './part-of.ts'
import { entityAt, isActorLike } from './people.ts'
import { preposition } from './phrases.ts'

// A happening is compared with so many before it, so that a report in one long paragraph stays linear.
const WINDOW = 24

/**
 * Joins the mentions of one happening within a paragraph; the trigger kept is the first in the report's own voice, else
 * the first of all.
 *
 * @example "Rebels attacked the port. The attack killed nine." is one ASSAULT of which nine are targets
 */
export function oneHappening(context: EventContext, drafts: readonly Draft[]): readonly Draft[] {
  const kept: (Draft | null)[] = []
  const paragraphs: number[] = []
  for (const draft of drafts) {
    const paragraph = context.paragraphOf(draft.head)
    let joined = false
    for (let at = kept.length - 1; at >= 0 && at > kept.length - WINDOW; at -= 1) {
      const earlier = kept[at]
      if (paragraphs[at] !== paragraph) break
      if (!earlier || earlier.type !== draft.type || !isSame(context, earlier, draft, drafts))
        continue
      kept[at] = join(context, earlier, draft)
      joined = true
      break
    }
    if (joined) continue
    kept.push(draft)
    paragraphs.push(paragraph)
  }
  return kept.filter((draft) => draft !== null).sort((a, b) => a.words[0] - b.words[0])
}

const speaking = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT'])

function isSame(context: EventContext, a: Draft, b: Draft, all: readonly Draft[]): boolean {
  const agree = a.modality.polarity === b.modality.polarity
  // "nobody was killed in the attack"
  const toll = a.trigger?.result === true || b.trigger?.result === true
  if (isWithin(context, a, b) && (agree || !toll)) return true
  if (!agree) return false
  if (isResultOf(context, a, b) || isResultOf(context, b, a)) return true
  if (isPartOf(context, a, b) || isPartOf(context, b, a)) return true
  if (isSettled(a, b) && isLaterResult(context, b, a, all)) return true
  if (!compatible(context, a.who, b.who) || !compatible(context, a.whom, b.whom)) return false
  // "they had not been shot ... the attack would have cost lives": what was only supposed was another.
  if (!isSettled(a, b) && [a, b].some(({ modality }) => modality.status === 'conditional'))
    return false
  const definite = isDefinite(context, b) && isNoun(context, b)
  if (!definite && !isSettled(a, b)) return false
  const alike = sameStem(context, a.head, b.head)
  if (definite) return alike || isGeneral(context, b.head) || isDefiniteDeed(context, b)
  // "a strike ... an attack": two, as long as nothing says that they are one.
  if (!alike || (isNew(context, b) && isNoun(context, a))) return false
  // "the council's meetings ... my meetings with the mayor": others'.
  if (isNoun(context, b) && isNoun(context, a) && knows(b) && !knows(a)) return false
  if (!isNoun(context, a) && !isNoun(context, b) && isOtherToll(context, a, b)) return false
  return !(speaking.has(a.type) && !isNoun(context, a) && !isNoun(context, b))
}

/** "killed the guards ... 60 guards have been killed": of two tolls in numbers that are not the same, each is its own. */
function isOtherToll(context: EventContext, a: Draft, b: Draft): boolean {
  if (!a.trigger?.result || !b.trigger?.result) return false
  const number = tollOf(context, b)
  return number !== '' && number !== tollOf(context, a)
}

const tollOf = ({ tree }: EventContext, { whom }: Draft): string =>
  whom
    .flatMap((head) => childrenBy(tree, head, 'nummod'))
    .map((at) => tree.words[at]?.lower ?? '')
    .join(' ')

/** Two mentions that differ in status are of one happening only where one of them is bare of any ("the attack"). */
const isSettled = (a: Draft, b: Draft): boolean => a.modality.status === b.modality.status

const knows = ({ who, whom }: Draft): boolean => who.length + whom.length > 0

const isNoun = (context: EventContext, draft: Draft): boolean =>
  context.tree.words[draft.head]?.upos !== 'VERB'

/** One is the object of the other: "held talks", "imposed sanctions". */
function isWithin(context: EventContext, a: Draft, b: Draft): boolean {
  const [noun, verb] = isNoun(context, b) ? [b, a] : [a, b]
  if (!isNoun(context, noun) || isNoun(context, verb)) return false
  const word = context.tree.words[noun.head]
  if (!word) return false
  if (word.head === verb.head && /^(?:obj|nsubj|obl)/.test(word.deprel)) {
    return word.deprel !== 'obl' || !speaking.has(a.type)
  }
  const over = context.tree.words[verb.head]
  const done = over?.head === noun.head && over.deprel.startsWith('acl')
  if (done && objects(context.tree, verb.head).includes(noun.head)) return true
  return noun.clause === verb.head
}

/** "killed nine in the shelling", "the attack that killed nine", "attacked the port, killing nine". */
function isResultOf(context: EventContext, result: Draft, deed: Draft): boolean {
  if (!result.trigger?.result) return false
  const { tree } = context
  const here = tree.words[result.head]
  const there = tree.words[deed.head]
  if (!here || !there) return false
  if (!isSettled(result, deed) && !mayResultIn(deed, result)) return false
  if (here.sentence === there.sentence)
    return compatible(context, peopleOf(context, result), deed.who)
  return result.who.some((head) => sameStem(context, head, deed.head))
}

/** What has happened may have killed some; "would have killed many, had they not been shot" tells of another deed. */
const mayResultIn = (deed: Draft, result: Draft): boolean =>
  /^(?:occurred|ongoing)$/.test(deed.modality.status) && result.modality.status !== 'conditional'

/** The persons and bodies among those who do something: a bomb that kills is no doer of its own. */
const peopleOf = (context: EventContext, draft: Draft): readonly number[] =>
  draft.who.filter((head) => isActorLike(context.reading, head))

const general = new Set([
  'attack',
  'violence',
  'operation',
  'incident',
  'assault',
  'raid',
  'strike',
])
const isGeneral = (context: EventContext, head: number): boolean =>
  general.has(context.tree.words[head]?.lemma ?? '')

const isDefiniteDeed = (context: EventContext, draft: Draft): boolean =>
  /^(?:this|that|these|those|such)$/.test(determiner(context, draft.head))

function isDefinite(context: EventContext, draft: Draft): boolean {
  return /^(?:the|this|that|these|those|such|its|their|his|her)$/.test(
    determiner(context, draft.head),
  )
}

const isNew = (context: EventContext, draft: Draft): boolean =>
  isNoun(context, draft) && /^(?:an?|another)$/.test(determiner(context, draft.head))

function determiner(context: EventContext, head: number): string {
  const found = childBy(context.tree, head, 'det', 'nmod:poss')
  return found === undefined ? '' : (context.tree.words[found]?.lower ?? '')
}

const LETTERS = 4

function stem(context: EventContext, index: number): string {
  const lemma = (context.tree.words[index]?.lemma ?? '').toLowerCase()
  return lemma.replace(/^(?:air|counter)-?/, '').slice(0, LETTERS)
}

const sameStem = (context: EventContext, a: number, b: number): boolean =>
  stem(context, a) === stem(context, b) && stem(context, a) !== ''

/** No word on either side, or a word in common; a pronoun may be anyone. */
function compatible(context: EventContext, a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const lemmas = new Set(a.map((head) => key(context, head)))
  if (lemmas.has('') || b.some((head) => key(context, head) === '')) return true
  return b.some((head) => lemmas.has(key(context, head)))
}

const key = (context: EventContext, head: number): string => {
  const word = context.tree.words[head]
  return !word || word.upos === 'PRON' || word.upos === 'DET' ? '' : word.lemma.toLowerCase()
}

function join(context: EventContext, earlier: Draft, later: Draft): Draft {
  const swap =
    later.trigger?.result === true
      ? false
      : earlier.trigger?.result === true ||
        (context.claimed[earlier.head] === 1 && context.claimed[later.head] === 0)
  const [first, second] = swap ? [later, earlier] : [earlier, later]
  const doers = first.who.filter((head) => !isDeed(context, head, second))
  // What a deed kills is its target; the deed itself, as subject of the killing, is nobody.
  const secondWho = second.who.filter((head) => !isDeed(context, head, first))
  const covered = covers(context, first, second)
  const fallen = isFight(context, first) && second.trigger?.result ? targets(context, second) : []
  // "nine rebels were killed in clashes with the army": by the army.
  if (fallen.length > 0 && doers.length === 0)
    return { ...join(context, { ...first, who: first.whom, whom: fallen }, second), whom: fallen }
  return {
    ...first,
    words: covered ?? first.words,
    others: [...partsOf(first), ...(covered ? [] : [second]), ...partsOf(second)],
    who: doers.length > 0 ? doers : secondWho,
    whom: isSomebody(context, first.whom)
      ? first.whom
      : [...first.whom, ...targets(context, second)],
    what: first.what ?? second.what,
  }
}

const isFight = ({ tree }: EventContext, { head, whom }: Draft): boolean =>
  whom.length > 0 &&
  /^(?:clash|fighting|fight|battle|skirmish|gunfight|gunbattle|firefight)$/.test(
    tree.words[head]?.lemma ?? '',
  ) &&
  whom.every((at) => preposition(tree, at) === 'with')

const partsOf = ({ others = [] }: Draft): readonly Draft[] => others

/** Whether anybody is among the targets; a street or a town that was struck is not those who were hit in it. */
const isSomebody = ({ reading, tree }: EventContext, heads: readonly number[]): boolean =>
  heads.some((head) => {
    if (entityAt(reading, head)?.type === 'Location')
      return countryByName(tree.words[head]?.form ?? '') !== null
    return isActorLike(reading, head)
  })

/** Those whom a deed killed are its targets, the cars that it wrecked are not. */
const targets = (context: EventContext, { whom, trigger }: Draft): readonly number[] =>
  trigger?.result
    ? whom.filter((head) => isActorLike(context.reading, head) || isPerson(context, head))
    : whom

const isPerson = ({ reading }: EventContext, head: number): boolean =>
  reading.mentions.some((one) => one.head === head && one.type === 'person')

const isDeed = (context: EventContext, head: number, draft: Draft): boolean =>
  head === draft.head || (isNoun(context, draft) && isUnder(context.tree, draft.head, head))

/** The light verb and its noun as one trigger, where nothing much stands between. */
function covers(context: EventContext, a: Draft, b: Draft): Draft['words'] | undefined {
  if (!isWithin(context, a, b)) return undefined
  const first = Math.min(a.words[0], b.words[0])
  const end = Math.max(a.words[1], b.words[1])
  return end - first <= 5 ? [first, end] : undefined
}
