import type { EventFinding } from '../../find/findings.ts'
import { childBy, childrenBy, type Tree } from '../../find/tree/tree.ts'
import type { Event, EventType } from '../../record/record.ts'

type Told = Omit<Event, 'happening'>

// A happening is compared with so many before it, so that a long report stays linear.
const WINDOW = 60

/**
 * For each event the id of the one by which the report first tells of the same happening: its own, where it is that one.
 * A claim and its denial, two days, two places and two doers stay two.
 *
 * @example "Norland shelled Suderby. ... The shelling went on for hours" are `e1` and `e1`; "Another shelling" is its own
 */
export function happenings(
  tree: Tree,
  findings: readonly Pick<EventFinding, 'head' | 'trigger'>[],
  events: readonly Told[],
): readonly string[] {
  const first: number[] = []
  const wordsOf = (at: number): readonly number[] => namesOf(tree, findings[at])
  for (const [at, event] of events.entries()) {
    // Of "the meeting was held" the meeting says what it is.
    const naming = wordsOf(at).at(-1) ?? -1
    let same = at
    for (let before = at - 1; before >= 0 && at - before <= WINDOW; before -= 1) {
      const earlier = events[before]
      if (!earlier || !agree(earlier, event)) continue
      if (!isOne(tree, wordsOf(before), naming, earlier, event)) continue
      const members = first.flatMap((one, place) => (one === first[before] ? [events[place]] : []))
      // What agrees with the last mention may still clash with the first.
      if (!members.every((member) => member && agree(member, event))) continue
      same = first[before] as number
      break
    }
    first.push(same)
  }
  return first.map((at) => events[at]?.id ?? '')
}

/** Nothing in the two that cannot be of one happening. */
const agree = (a: Told, b: Told): boolean =>
  a.type === b.type &&
  a.polarity === b.polarity &&
  meet(a.who, b.who) &&
  meet(a.whom, b.whom) &&
  sameDay(a.date, b.date) &&
  (a.place === null || b.place === null || a.place === b.place) &&
  (isWhole(a, b) || !(isPast(a, b) || isPast(b, a)))

/** Told with the same doers and the same targets, or the same doers and the same day. */
const isWhole = (a: Told, b: Told): boolean =>
  shared(a.who, b.who) && (shared(a.whom, b.whom) || (a.date !== null && a.date === b.date))

/** One of them is told with its own day as something of the past, the other is news. */
const isPast = (a: Told, b: Told): boolean => a.background && a.date !== null && !b.background

/** What has happened and what goes on is one; what is only said to be possible, wanted or planned is each its own. */
const reality = ({ status }: Told): string => (status === 'ongoing' ? 'occurred' : status)

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))

/** A day and its month may be one, two days not. */
const sameDay = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a)

const shared = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((id) => b.includes(id))

// Speaking is done on many occasions: the same words to the same address are one.
const speaking: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
])

/** Words that tell of one happening: by the same word, or by a definite noun that is said of all its kind. */
function isOne(tree: Tree, before: readonly number[], head: number, a: Told, b: Told): boolean {
  const noun = tree.words[head]?.upos !== 'VERB'
  const known = before.some((at) => sameStem(tree, at, head))
  if (isAnother(tree, head) || !sharesName(tree, before, head)) return false
  if (noun && isDefinite(tree, head))
    return (known || before.some((at) => isSaidOf(tree, head, at))) && mayRecur(a, b)
  if (!known || reality(a) !== reality(b)) return false
  const whole = isWhole(a, b)
  if (speaking.has(b.type)) return whole
  // "a strike", "strikes": new ones, unless all that is known of them is known already; "fighting" is one.
  if (noun && isCounted(tree, head)) return whole && a.date === b.date
  return whole || (noun && a.type === b.type && /ing$/.test(lemmaOf(tree, head)))
}

/** "the Norport accord" is no accord in whose sentence there is no Norport. */
function sharesName(tree: Tree, before: readonly number[], head: number): boolean {
  const names = childrenBy(tree, head, 'compound').filter((at) => tree.words[at]?.upos === 'PROPN')
  return names.every((name) =>
    before.some((at) => isInSentence(tree, at, tree.words[name]?.lower ?? '')),
  )
}

function isInSentence(tree: Tree, at: number, name: string): boolean {
  const sentence = tree.words[at]?.sentence
  for (const step of [-1, 1])
    for (let to = at; tree.words[to]?.sentence === sentence && Math.abs(to - at) < 60; to += step)
      if (tree.words[to]?.lower === name) return true
  return false
}

/** "plans a strike ... the strike": a bare noun says nothing of how real it is, another status does. */
const mayRecur = (a: Told, b: Told): boolean =>
  reality(a) === reality(b) || reality(b) === 'occurred'

const isCounted = (tree: Tree, noun: number): boolean =>
  childBy(tree, noun, 'det', 'nummod') !== undefined || /S$/.test(tree.words[noun]?.xpos ?? '')

const light = /^(?:hold|reach|sign|conclude|strike|conduct|launch|stage|begin|open|file)$/

/** The words that name an event: of "reached a deal" the deal too. */
function namesOf(
  tree: Tree,
  finding: Pick<EventFinding, 'head' | 'trigger'> | undefined,
): readonly number[] {
  if (!finding) return []
  const { head, trigger } = finding
  const object = childBy(tree, head, 'obj', 'nsubj:pass')
  if (object === undefined || tree.words[head]?.upos !== 'VERB') return [head]
  if (!/^(?:NOUN|PROPN)$/.test(tree.words[object]?.upos ?? '')) return [head]
  const within = (tree.words[object]?.end ?? Infinity) <= trigger[1] && object > head
  return within || light.test(tree.words[head]?.lemma ?? '') ? [head, object] : [head]
}

const isDefinite = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'det', 'nmod:poss').some((at) =>
    /^(?:the|this|that|these|those|its|their|his|her)$/.test(tree.words[at]?.lower ?? ''),
  )

/** "another attack", "previous bombings", "two raids", "a series of": not the one told of. */
const isAnother = (tree: Tree, noun: number): boolean =>
  childrenBy(tree, noun, 'amod', 'det', 'nummod').some((at) =>
    /^(?:another|other|previous|earlier|past|similar|second|third|further|more|new|any|every|each|\d.*)$/.test(
      tree.words[at]?.lower ?? '',
    ),
  )

// What the first words may call again all that the second do: "rebels shelled the port ... the attack".
const general: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = (
  [
    [
      'attack assault strike raid operation incident violence killing massacre blast explosion',
      'attack assault strike raid airstrike bombing shelling bombardment ambush shooting blast explosion killing massacre kill wound injure hit bomb shell shoot target attack ambush storm',
    ],
    [
      'fighting battle war conflict clash violence',
      'fighting fight clash battle war conflict combat hostilities',
    ],
    [
      'agreement deal pact accord treaty truce ceasefire',
      'agreement deal pact accord treaty truce ceasefire cease-fire settlement memorandum',
    ],
    [
      'talk discussion',
      'talk meeting summit negotiation conference session consultation dialogue negotiate',
    ],
    ['meeting session gathering', 'meeting talk summit conference session meet convene'],
    ['negotiation', 'negotiation talk negotiate'],
    ['lawsuit suit case', 'lawsuit suit sue'],
    ['accusation allegation charge claim', 'accusation allegation charge accuse allege blame'],
    ['investigation inquiry probe', 'investigation inquiry probe investigate'],
    ['protest demonstration rally march', 'protest demonstration rally march sit-in demonstrate'],
    ['withdrawal pullout retreat', 'withdrawal pullout pull-out retreat withdraw pull'],
    ['sanction measure restriction', 'sanction embargo ban restriction'],
    ['call request demand appeal', 'call request demand appeal urge ask'],
  ] as const
).map(([over, under]) => [new Set(over.split(' ')), new Set(under.split(' '))])

const isSaidOf = (tree: Tree, over: number, under: number): boolean =>
  general.some(([a, b]) => a.has(lemmaOf(tree, over)) && b.has(lemmaOf(tree, under)))

const LETTERS = 5

const sameStem = (tree: Tree, a: number, b: number): boolean =>
  lemmaOf(tree, a) !== '' &&
  lemmaOf(tree, a).slice(0, LETTERS) === lemmaOf(tree, b).slice(0, LETTERS)

const lemmaOf = (tree: Tree, at: number): string => tree.words[at]?.lemma.toLowerCase() ?? ''
