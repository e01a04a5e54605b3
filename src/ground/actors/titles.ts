import type { Mention } from '../../find/findings.ts'
import { countryById } from '../../lexicon/countries.ts'
import { nounFacts, singular } from '../../lexicon/titles.ts'
import type { WordRange } from '../../reader/reading.ts'
import { type Cast, type Draft, draftOf, type TitleDraft, textOf } from './cast.ts'
import { stateOf } from './states.ts'

const dropped = new Set([
  'new',
  'current',
  'longtime',
  'respected',
  'prominent',
  'outspoken',
  'influential',
  'incoming',
  'veteran',
  'powerful',
  'popular',
  'senior',
  'embattled',
  'controversial',
  'well-known',
  'famous',
  'leading',
  'top',
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'one',
  'another',
  'state',
  'young',
  'old',
])
const past = new Set([
  'former',
  'ex',
  'ex-',
  'late',
  'then',
  'onetime',
  'one-time',
  'ousted',
  'deposed',
  'erstwhile',
  'retired',
  'future',
  'would-be',
  'aspiring',
])

/**
 * Reads the titles of a person out of the words that stand before a name or describe it.
 *
 * @example "Norlandic army spokesman Colonel" gives `army spokesman` of Norland and the rank `Colonel`
 */
export function readTitles(cast: Cast, range: WordRange): readonly TitleDraft[] {
  const titles: TitleDraft[] = []
  let [first, end] = range
  const form = (at: number) => cast.reading.words[at]?.lower ?? ''
  while (end > first && /^(?:mr|mrs|ms|dr|miss|sir|mme)\.?$|^[,(]$/.test(form(end - 1))) end -= 1
  // Ranks stand next to the name: "army chief Major General".
  let rank = end
  while (rank > first && nounFacts(form(rank - 1))?.rank && !isOffice(cast, rank - 1)) rank -= 1
  if (rank < end && isRank(textOf(cast, [rank, end]))) {
    titles.push({ title: textOf(cast, [rank, end]), of: null, national: false, words: [rank, end] })
    end = rank
    while (end > first && form(end - 1) === ',') end -= 1
  }
  const office = readOffice(cast, [first, end])
  return office ? [office, ...titles] : titles
}

const isRank = (words: string): boolean =>
  words
    .toLowerCase()
    .split(' ')
    .every((word) => nounFacts(word)?.rank)

// "commander" and "officer" are ranks only beside another rank; alone they are offices.
const isOffice = (cast: Cast, at: number): boolean => {
  const word = cast.reading.words[at]
  return (
    word !== undefined &&
    /^(?:commander|officer|inspector|private|detective|staff|vice|rear|field|specialist)$/.test(
      word.lower,
    ) &&
    !nounFacts(cast.reading.words[at + 1]?.lower ?? '')?.rank
  )
}

/** One office out of a range of words; null where they name none. */
export function readOffice(cast: Cast, range: WordRange): TitleDraft | null {
  let [first, end] = range
  const { words } = cast.reading
  const lower = (at: number) => words[at]?.lower ?? ''
  while (first < end && words[first]?.upos === 'PUNCT') first += 1
  const start = first
  for (let at = first; at < end; at += 1)
    if (past.has(lower(at)) || /^ex-/.test(lower(at))) return null
  const head = officeHead(cast, [first, end])
  if (head < 0) return null
  // What follows the office: "of the bank", "at the academy".
  const links = prepositions(cast, head + 1, end)
  let of: number | null = null
  for (const { at, draft } of ownersIn(cast, [first, head])) {
    of = draft.id
    first = Math.max(first, at)
  }
  for (const [at, preposition] of links) {
    const owner = ownersIn(cast, [at + 1, end])[0]
    const whole = owner !== undefined && owner.at >= end
    if (preposition === 'to') continue
    if (owner) of ??= owner.draft.id
    if (preposition !== 'of' || whole) end = Math.min(end, at)
  }
  while (
    first < head &&
    (dropped.has(lower(first)) ||
      words[first]?.upos === 'DET' ||
      words[first]?.upos === 'NUM' ||
      lower(first) === "'s" ||
      lower(first) === '’s' ||
      lower(first) === '-')
  )
    first += 1
  if (end <= first) return null
  const title = textOf(cast, [first, end])
  if (/^secretary of state$/i.test(title) && of === null) {
    const states = countryById('united-states')
    if (states) of = stateOf(cast, states).id
  }
  return {
    title,
    of,
    national: of === null && isNational(title),
    words: [start, Math.max(end, range[1])],
  }
}

function isNational(title: string): boolean {
  const words = singular(title.toLowerCase())
  if (nounFacts(words)?.office === 'national') return true
  const [head, ...rest] = words.split(/ (?:of|for|to|at) /)
  if (rest.length > 0 && !/^ambassador|^minister|^secretary of|^chief of staff/.test(words))
    return false
  const parts = (head ?? '').split(' ')
  return (
    parts.some((_, at) => nounFacts(parts.slice(at).join(' '))?.office === 'national') ||
    /\b(?:minister|prime minister)$/.test(head ?? '')
  )
}

// The noun of the office: the last before any preposition that names one.
function officeHead(cast: Cast, [first, end]: WordRange): number {
  let head = -1
  for (let at = first; at < end; at += 1) {
    const word = cast.reading.words[at]
    if (!word) continue
    if (word.upos === 'ADP' && head >= 0) break
    if (word.upos === 'PUNCT' && word.form !== '-' && head >= 0) break
    const facts = nounFacts(word.lemma) ?? nounFacts(word.lower)
    if (
      facts &&
      !facts.honorific &&
      (facts.office !== null || facts.profession || (facts.rank && word.upos !== 'ADJ'))
    )
      head = at
  }
  return head
}

function prepositions(
  cast: Cast,
  first: number,
  end: number,
): readonly (readonly [number, string])[] {
  const found: [number, string][] = []
  for (let at = first; at < end; at += 1) {
    const word = cast.reading.words[at]
    if (word?.upos === 'ADP' && /^(?:of|at|for|with|from|in|to|on)$/.test(word.lower))
      found.push([at, word.lower])
  }
  return found.slice(0, 1)
}

/** States and organizations named in a range, with the end of each name. */
function ownersIn(
  cast: Cast,
  [first, end]: WordRange,
): readonly { readonly at: number; readonly draft: Draft }[] {
  const found: { at: number; draft: Draft }[] = []
  for (let at = first; at < end; at += 1) {
    const index = cast.mentionAt[at] ?? -1
    const mention = cast.mentions[index]
    const draft = index < 0 ? null : draftOf(cast, index)
    if (!draft || !mention || draft.kind === 'person' || draft.kind === 'group') continue
    if (draft.named || draft.kind === 'organization') found.push({ at: nameEnd(mention), draft })
  }
  return found
}

const nameEnd = (mention: Mention): number => (mention.name ?? mention.words)[1]

/** Titles that stand before the person's names. */
export function titlesBeforeNames(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    const draft = draftOf(cast, index)
    if (draft?.kind !== 'person' || mention.kind !== 'name' || !mention.name) continue
    const first = Math.min(mention.words[0], mention.name[0])
    if (first < mention.name[0]) addTitles(cast, draft, [first, mention.name[0]])
  }
}

/** Adds what a range of words says about a person's offices. */
export function addTitles(cast: Cast, draft: Draft, range: WordRange): void {
  for (const title of readTitles(cast, range)) {
    for (const word of title.title.toLowerCase().split(/[\s-]+/))
      if (nounFacts(word)?.person) draft.roles.add(singular(word))
    addTitle(draft, title)
  }
}

// Of two wordings of one title the fuller counts.
function addTitle(draft: Draft, title: TitleDraft): void {
  const lower = title.title.toLowerCase()
  for (const [at, known] of draft.titles.entries()) {
    const other = known.title.toLowerCase()
    if (other === lower || other.includes(lower)) {
      if (known.of === null && title.of !== null)
        draft.titles[at] = { ...known, of: title.of, national: false }
      return
    }
    if (lower.includes(other)) {
      draft.titles[at] = { ...title, of: title.of ?? known.of }
      return
    }
  }
  draft.titles.push(title)
}
