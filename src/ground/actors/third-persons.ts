import { childBy, relation } from '../../find/tree/tree.ts'
import { compatible, type Person, personOf } from './antecedents.ts'
import { type Cast, type Draft, draftOf, place } from './cast.ts'
import { type Quoted, quotedAt } from './quoted.ts'

/** How many mentions back an antecedent is looked for. */
const WINDOW = 40

/**
 * He, she, it and they: the nearest compatible actor, subjects and speakers first.
 *
 * @example "Ada Berg met the envoy. She said ..." has `She` for Ada Berg
 */
export function thirdPersons(cast: Cast, quoted: Quoted): void {
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.kind !== 'pronoun' || (cast.placed[index] ?? []).length > 0) continue
    const person = personOf(cast.reading.words[mention.head]?.lower ?? '')
    if (!person) continue
    const draft = antecedent(cast, index, person, quoted)
    if (!draft) continue
    place(cast, index, draft)
    if (draft.kind === 'person' && (person.gender === 'male' || person.gender === 'female'))
      draft.gender ??= person.gender
  }
}

function antecedent(cast: Cast, index: number, person: Person, quoted: Quoted): Draft | null {
  const pronoun = cast.mentions[index]?.head ?? -1
  const word = cast.reading.words[pronoun]
  if (!word) return null
  const speaker = quotedAt(cast, quoted, pronoun)
  const banned = clauseMates(cast, pronoun)
  let best: Draft | null = null
  let bestScore = 0
  const seen = new Set<Draft>()
  for (let at = index - 1; at >= Math.max(0, index - WINDOW); at -= 1) {
    const draft = draftOf(cast, at)
    const mention = cast.mentions[at]
    if (!draft || !mention || seen.has(draft)) continue
    if (!compatible(cast, person, draft, at)) continue
    if (banned.has(draft) || (speaker !== null && draft === speaker)) continue
    const distance = word.sentence - (cast.reading.words[mention.head]?.sentence ?? 0)
    if (distance > 4) break
    seen.add(draft)
    const score = scoreOf(
      cast,
      pronoun,
      mention.head,
      distance,
      person,
      index - at,
      draft.plural || draft.kind === 'state',
      quoted,
    )
    if (score > bestScore) {
      best = draft
      bestScore = score
    }
  }
  if (
    person.gender === 'thing' &&
    best &&
    !isAnimate(cast, pronoun) &&
    nearerThing(cast, pronoun, best)
  )
    return null
  return best
}

function scoreOf(
  cast: Cast,
  pronoun: number,
  candidate: number,
  distance: number,
  person: Person,
  steps: number,
  many: boolean,
  quoted: Quoted,
): number {
  const { words } = cast.reading
  const kind = words[candidate]?.deprel ?? ''
  let score = 10 - 2.2 * distance - 0.12 * steps
  if (kind.startsWith('nsubj')) score += 2.5
  else if (relation(words[candidate]) === 'obj' || kind === 'root') score += 0.8
  else if (kind === 'nmod:poss') score += 0.6
  else if (kind === 'compound' || kind === 'amod') score -= 2
  // "Berg said she": the subject of the verb that governs the pronoun's clause.
  if (governs(cast, candidate, pronoun)) score += 2
  if (cast.speakers.has(candidate) && cast.speakers.has(pronoun)) score += 2
  if (person.number === 'many' && !many) score -= 3
  // Who is only spoken of in a quotation is seldom meant outside it.
  if ((quoted[candidate] ?? -1) >= 0 && (quoted[pronoun] ?? -1) < 0) score -= 3
  const possessive = words[pronoun]?.deprel === 'nmod:poss'
  if (possessive && distance === 0 && kind.startsWith('nsubj')) score += 1
  if (person.gender !== 'thing' && person.number === 'one' && cast.speakers.has(candidate))
    score += 0.5
  return score
}

// Whether the candidate is the subject of a verb above the pronoun.
function governs(cast: Cast, candidate: number, pronoun: number): boolean {
  const { words } = cast.reading
  if (!words[candidate]?.deprel.startsWith('nsubj')) return false
  const verb = words[candidate]?.head ?? -1
  for (let at = words[pronoun]?.head ?? -1, steps = 0; at >= 0 && steps < 12; steps += 1) {
    if (at === verb) return true
    at = words[at]?.head ?? -1
  }
  return false
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
    const draft = mention < 0 ? null : draftOf(cast, mention)
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

/** Whether a common noun that is no actor stands nearer than the antecedent, as subject or object: "the ship ... its crew". */
function nearerThing(cast: Cast, pronoun: number, best: Draft): boolean {
  const { words } = cast.reading
  const word = words[pronoun]
  for (let at = pronoun - 1; at >= 0 && pronoun - at < 60; at -= 1) {
    const other = words[at]
    if (!other || (word?.sentence ?? 0) - other.sentence > 1) return false
    const mention = cast.mentionAt[at] ?? -1
    if (mention >= 0 && draftOf(cast, mention) === best) return false
    const subject = other.deprel === 'nsubj' || other.deprel === 'nsubj:pass'
    const governing = subject && governs(cast, at, pronoun)
    if (
      other.upos === 'NOUN' &&
      other.xpos === 'NN' &&
      mention < 0 &&
      (governing || (subject && other.sentence !== word?.sentence))
    ) {
      return childBy(cast.tree, at, 'nmod:poss') === undefined
    }
  }
  return false
}
