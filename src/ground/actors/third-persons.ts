import { childrenBy } from '../../find/tree/tree.ts'
import { compatible, type Person, personOf } from './antecedents.ts'
import { boundNames } from './bound-names.ts'
import { type Cast, type Draft, draftOf, place, placeAll } from './cast.ts'
import { type Quoted, quotedAt } from './quoted.ts'
import { salience } from './salience.ts'

/** How many mentions, and how many words, back an antecedent is looked for. */
const MENTIONS = 60
const WORDS = 60
/** What the model's opinion that two words stand for the same counts: as much as a sentence of distance. */
const SAME = 1.5

/**
 * He, she, it and they: the nearest compatible actor, subjects, speakers and those much spoken of first; an "it" whose
 * likeliest antecedent is a thing is nobody. Who speaks a quotation is nobody of whom it speaks.
 *
 * @example "Ada Berg met the envoy. She said ..." has `She` for Ada Berg
 */
export function thirdPersons(cast: Cast, quoted: Quoted): void {
  const counts = new Map<Draft, number>()
  // Whom a speaker meant by "they" is whom he or she means by it further on in the same quotation.
  const meant = new Map<string, Draft>()
  for (const [index, mention] of cast.mentions.entries()) {
    const known = draftOf(cast, index)
    const person = personOf(cast.reading.words[mention.head]?.lower ?? '')
    const key = `${quoted[mention.head] ?? -1} ${person?.number} ${person?.gender}`
    const free = cast.reading.words[mention.head]?.deprel !== 'nmod:poss'
    const before = free && !key.startsWith('-') ? meant.get(key) : undefined
    const found =
      known || !person ? known : antecedent(cast, index, person, { quoted, counts, before })
    if (Array.isArray(found)) placeAll(cast, index, found)
    const draft = Array.isArray(found) ? null : found
    if (!draft) continue
    counts.set(draft, (counts.get(draft) ?? 0) + 1)
    if (known || mention.kind !== 'pronoun') continue
    place(cast, index, draft)
    meant.set(key, draft)
    if (draft.kind === 'person' && (person?.gender === 'male' || person?.gender === 'female')) {
      draft.gender ??= person.gender
    }
  }
}

interface Known {
  readonly quoted: Quoted
  readonly counts: ReadonlyMap<Draft, number>
  /** Whom the same pronoun stands for before in the same quotation. */
  readonly before: Draft | undefined
}

/** One actor, or all those that "they" are together. */
function antecedent(
  cast: Cast,
  index: number,
  person: Person,
  { quoted, counts, before }: Known,
): Draft | Draft[] | null {
  const pronoun = cast.mentions[index]?.head ?? -1
  const word = cast.reading.words[pronoun]
  if (!word || cast.mentions[index]?.kind !== 'pronoun' || isFact(cast, pronoun)) return null
  const speaker = quotedAt(cast, quoted, pronoun)
  const own = cast.statements
    .filter(({ form, speakers }) => form === 'direct' && speakers.includes(pronoun))
    .flatMap(({ content }) => content)
  const banned = new Set([...clauseMates(cast, pronoun), ...boundNames(cast, pronoun)])
  const far = person.gender === 'thing' || person.number === 'many' ? 3 : 7
  let best: Draft | null = null
  let bestScore = 0
  let pair: Draft[] | null = null
  const seen = new Set<Draft>()
  for (let at = index - 1; at >= Math.max(0, index - MENTIONS); at -= 1) {
    const draft = draftOf(cast, at)
    const mention = cast.mentions[at]
    if (!draft || !mention) continue
    if (word.sentence - (cast.reading.words[mention.head]?.sentence ?? 0) > far) break
    const both = person.number === 'many' ? together(cast, at) : null
    const joint = both ? salience(cast, quoted, pronoun, mention.head, person) : 0
    if (both && joint > bestScore && !both.some((one) => banned.has(one) || one === speaker)) {
      best = null
      bestScore = joint
      pair = [...both]
    }
    if (seen.has(draft)) continue
    if (!compatible(cast, person, draft, at)) continue
    if (own.some(([start, end]) => start <= mention.span[0] && mention.span[1] <= end)) continue
    if (banned.has(draft) || (speaker !== null && draft === speaker)) continue
    seen.add(draft)
    const score =
      salience(cast, quoted, pronoun, mention.head, person) +
      fitness(person, draft) +
      (isSame(cast, pronoun, mention.head) ? SAME : 0) +
      (draft === before ? SAME : 0) +
      0.6 * Math.log2(counts.get(draft) ?? 1)
    if (score > bestScore) {
      best = draft
      bestScore = score
      pair = null
    }
  }
  if (pair) return pair
  if (best === null || person.gender !== 'thing' || isAnimate(cast, pronoun)) return best
  const thing = thingBefore(cast, pronoun, person, quoted)
  return thing > 0 && thing + (isOfThings(cast, pronoun) ? OF_THINGS : 0) > bestScore ? null : best
}

/** All that are named together from this mention on, "Norland and Sudland"; null where it is alone. */
function together(cast: Cast, index: number): readonly Draft[] | null {
  const head = cast.mentions[index]?.head ?? -1
  if (cast.reading.words[head]?.deprel === 'conj') return null
  const drafts = [
    index,
    ...childrenBy(cast.tree, head, 'conj').map((at) => cast.mentionAt[at] ?? -1),
  ]
    .filter((at) => at >= 0 && cast.mentions[at]?.kind === 'name')
    .map((at) => draftOf(cast, at))
  const named = [...new Set(drafts.filter((draft) => draft?.named))] as readonly Draft[]
  const kind = named[0]?.kind === 'person'
  if (named.length < 2 || drafts.length > 5) return null
  return named.every((draft) => (draft.kind === 'person') === kind) ? named : null
}

// "denied it", "say it": what was said or done, and nobody.
const ofFacts = /^(?:deny|confirm|say|do|make|know|believe|doubt|mean|explain)$/

function isFact(cast: Cast, pronoun: number): boolean {
  const word = cast.reading.words[pronoun]
  const verb = cast.reading.words[word?.head ?? -1]
  return word?.lower === 'it' && word.deprel === 'obj' && ofFacts.test(verb?.lemma ?? '')
}

/** How much more a thing is what "it includes" is about. */
const OF_THINGS = 3
const ofThings = /^(?:include|contain|consist|comprise|cost|total|feature|occur|happen|last)$/

function isOfThings(cast: Cast, pronoun: number): boolean {
  const word = cast.reading.words[pronoun]
  const verb = cast.reading.words[word?.head ?? -1]
  return word?.deprel === 'nsubj' && ofThings.test(verb?.lemma ?? '')
}

/** Whether the model takes both words for the same thing. */
const isSame = ({ sameAt }: Cast, a: number, b: number): boolean =>
  (sameAt[a] ?? -1) >= 0 && sameAt[a] === sameAt[b]

/** How well a draft suits a pronoun by gender, number and name. */
function fitness(person: Person, draft: Draft): number {
  if (person.number === 'many') return draft.plural || draft.kind === 'state' ? 0 : -3
  if (person.gender === 'thing') return draft.kind === 'group' ? -2 : 0
  return (draft.gender === person.gender ? 1 : -0.5) + (draft.named ? 0.5 : -1)
}

const nominal = /^(?:nsubj|nsubj:pass|obj|obl|nmod|root|conj|appos|iobj)$/

/** The best score of a common noun in the singular that is no actor. */
function thingBefore(cast: Cast, pronoun: number, person: Person, quoted: Quoted): number {
  const { words } = cast.reading
  let best = 0
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - WORDS); at -= 1) {
    const word = words[at]
    if (!word || (words[pronoun]?.sentence ?? 0) - word.sentence > 2) break
    const common = word.upos === 'NOUN' && word.xpos === 'NN'
    const place = word.upos === 'PROPN' && (cast.nameAt[at] ?? -1) >= 0
    if (!(common || place) || !nominal.test(word.deprel)) continue
    const mention = cast.mentionAt[at] ?? -1
    if (mention >= 0 && draftOf(cast, mention)) continue
    if (place && mention < 0) continue
    best = Math.max(best, salience(cast, quoted, pronoun, at, person))
  }
  return best
}

/** Those that the same verb already has as subject or object: "he accused him" are two men. */
function clauseMates(cast: Cast, pronoun: number): ReadonlySet<Draft> {
  const { words } = cast.reading
  const word = words[pronoun]
  const mates = new Set<Draft>()
  if (
    !word ||
    word.deprel === 'nmod:poss' ||
    word.lower.endsWith('self') ||
    word.lower.endsWith('selves')
  )
    return mates
  if (word.head < 0) return mates
  for (const child of cast.tree.children[word.head] ?? []) {
    if (child === pronoun || !/^(?:nsubj|obj|iobj|obl)/.test(words[child]?.deprel ?? '')) continue
    const mention = cast.mentionAt[child] ?? -1
    const draft = draftOf(cast, mention < 0 ? (cast.nameAt[child] ?? -1) : mention)
    if (draft) mates.add(draft)
  }
  return mates
}

const minded = new Set(
  'say tell ask think believe know want plan intend agree decide announce deny claim warn insist vow pledge promise refuse accuse call urge demand condemn hope fear expect support oppose consider investigate add state declare reject accept send'.split(
    ' ',
  ),
)

// Whether only somebody with a will can be meant: the subject of "said", of "plans".
function isAnimate(cast: Cast, pronoun: number): boolean {
  const word = cast.reading.words[pronoun]
  if (cast.speakers.has(pronoun)) return true
  return word?.deprel === 'nsubj' && minded.has(cast.reading.words[word.head]?.lemma ?? '')
}
