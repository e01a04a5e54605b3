import type { Mention } from '../../find/findings.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import { isKnownOrganization } from '../../lexicon/organizations.ts'
import { overlaps } from '../../record/span.ts'
import { type Cast, type Draft, draftOf, headFacts, merge, nameOf } from './cast.ts'
import { addTitles } from './titles.ts'

/** How many sentences later the name comes at the latest. */
const SENTENCES = 3

/**
 * Somebody described at first whose name comes next, without a word on who that is: the next to speak after a described
 * speaker, or whom the second paragraph begins with after a lead about somebody.
 *
 * @example "A fishing group said so. The Maren Watch added ..." is one body and "A mayor quit.\n\nAda Berg, 54, ..." one
 * person; not so "His spokesman said so. The minister, Ada Berg, added ..."
 */
export function lateNames(cast: Cast): void {
  for (const [one, other] of [...speakersInTurn(cast), ...lead(cast)]) {
    const mention = cast.mentions[one]
    const described = draftOf(cast, one)
    const named = draftOf(cast, other)
    if (!mention || !described || described.named || described.plural || !named) continue
    if (!isUnexplained(cast, other, named) || !agree(described, named)) continue
    // What somebody was called before is no name.
    described.names.length = 0
    described.aliases.clear()
    if (named.kind === 'person') addTitles(cast, named, mention.words)
    merge(cast, named, described)
  }
}

type Pair = readonly [described: number, named: number]

/** A described speaker, and the next who is named; pronouns go on with the same one. */
function speakersInTurn(cast: Cast): readonly Pair[] {
  const turns = cast.statements
    .flatMap(({ speakers, within }) => (speakers.length === 1 && within === null ? speakers : []))
    .map((word) => Math.max(cast.mentionAt[word] ?? -1, -1))
    .filter((index) => index >= 0 && cast.mentions[index]?.kind !== 'pronoun')
    .sort((a, b) => a - b)
  return turns.flatMap((index, at): Pair[] => {
    const next = turns.slice(at + 1).find((one) => draftOf(cast, one) !== draftOf(cast, index))
    const near = next !== undefined && sentenceOf(cast, next) - sentenceOf(cast, index) <= SENTENCES
    return near && isIntroduction(cast, index) ? [[index, next]] : []
  })
}

const sentenceOf = (cast: Cast, mention: number): number =>
  cast.reading.words[cast.mentions[mention]?.head ?? 0]?.sentence ?? 0

const speakFor = /^(?:spokes(?:man|woman|person)|lawyer|attorney)$/
const bodies =
  /^(?:group|agency|organi[sz]ation|watchdog|charity|network|movement|monitor|union|association)$/

// "his spokeswoman", "a fishing group"; an official who is cited without a name remains without.
function isIntroduction(cast: Cast, index: number): boolean {
  const { kind, head, words } = cast.mentions[index] as Mention
  const lemma = cast.reading.words[head]?.lemma.toLowerCase() ?? ''
  if (kind !== 'nominal') return false
  if (speakFor.test(lemma)) return true
  return bodies.test(lemma) && isIndefinite(cast, words[0]) && head - words[0] > 1
}

const isIndefinite = (cast: Cast, at: number): boolean =>
  /^an?$/.test(cast.reading.words[at]?.lower ?? '')

/** The subject of the first sentence, where it is somebody, and that of the next paragraph. */
function lead(cast: Cast): readonly Pair[] {
  const { paragraphs, report } = cast.reading
  const body = paragraphs.filter(
    ({ span }) => !(report.headline !== null && overlaps(report.headline, span)),
  )
  const [one, other] = body
    .slice(0, 2)
    .map(({ sentences: [first] }) =>
      cast.mentions.findIndex(({ head }) => isSubject(cast, head, first)),
    )
  if (one === undefined || other === undefined || one < 0 || other < 0) return []
  const { kind, head, words } = cast.mentions[one] as Mention
  const person = headFacts(cast, head)?.person === true && kind === 'nominal'
  return person && isIndefinite(cast, words[0]) ? [[one, other]] : []
}

function isSubject(cast: Cast, head: number, sentence: number): boolean {
  const word = cast.reading.words[head]
  if (word?.sentence !== sentence || !word.deprel.startsWith('nsubj')) return false
  return cast.reading.words[word.head]?.deprel === 'root'
}

/** A full name that stands for the first time, and nothing says whose it is. */
function isUnexplained(cast: Cast, index: number, draft: Draft): boolean {
  const { headline } = cast.reading.report
  const { kind, words, name: range } = cast.mentions[index] as Mention
  const name = nameOf(cast, cast.mentions[index] as Mention)
  if (kind !== 'name' || !range || !draft.named || isKnownOrganization(name)) return false
  const told = draft.mentions
    .map((one) => cast.mentions[one] as Mention)
    .filter(({ span }) => headline === null || !overlaps(headline, span))
  if (told.some(({ head, kind }) => kind === 'nominal' || head < range[0])) return false
  if (draft.kind !== 'person') return true
  const bare = words[0] === range[0] && name.includes(' ') && leaderCountry(name) === null
  return bare && draft.titles.length === 0
}

function agree(described: Draft, named: Draft): boolean {
  if (described.kind !== 'person' || named.kind !== 'person')
    return described.kind !== 'person' && /^(?:organization|armed-group|group)$/.test(named.kind)
  return !described.gender || !named.gender || described.gender === named.gender
}
