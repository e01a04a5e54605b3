import { nounFacts, singular } from '../../lexicon/titles.ts'
import type { WordRange } from '../../reader/reading.ts'
import { type Cast, type Draft, draftOf, type TitleDraft, textOf } from './cast.ts'
import { readOffice } from './read-office.ts'

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
  // "Secretary-General" too.
  if (notRanks.test(form(rank - 1)) || form(rank - 1) === '-') rank = end
  if (rank < end && isRank(textOf(cast, [rank, end]))) {
    titles.push({ title: textOf(cast, [rank, end]), of: null, national: false, words: [rank, end] })
    end = rank
    while (end > first && form(end - 1) === ',') end -= 1
  }
  const office = readOffice(cast, [first, end])
  return office ? [office, ...titles] : titles
}

// "Solicitor General" is an office.
const notRanks =
  /^(?:solicitor|attorney|surgeon|secretary|director|inspector|consul|governor|postmaster|auditor|comptroller)$/

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

/** Titles that stand before the person's names. */
export function titlesBeforeNames(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    const draft = draftOf(cast, index)
    if (draft?.kind !== 'person' || mention.kind !== 'name' || !mention.name) continue
    const first = afterOthers(cast, index, Math.min(mention.words[0], mention.name[0]))
    if (first < mention.name[0]) addTitles(cast, draft, [first, mention.name[0]])
  }
}

// "Queen Ada, Speaker Olga Berg": what stands before another's name is another's.
function afterOthers(cast: Cast, index: number, start: number): number {
  const name = cast.mentions[index]?.name?.[0] ?? start
  let first = start
  for (let at = start; at < name; at += 1) {
    const other = cast.nameAt[at] ?? -1
    const comma = cast.reading.words[at + 1]?.form === ','
    if (other !== index && comma && cast.mentions[other]?.entity === 'Person') first = at + 2
  }
  return first
}

/** Adds what a range of words says about a person's offices. */
export function addTitles(cast: Cast, draft: Draft, range: WordRange): void {
  for (const title of readTitles(cast, beforeName(cast, draft, range))) {
    for (const word of title.title.toLowerCase().split(/[\s-]+/))
      if (nounFacts(word)?.person) draft.roles.add(singular(word))
    if (/\bprime minister$/i.test(title.title)) draft.roles.add('premier')
    addTitle(draft, title)
  }
}

// "spokesman Col. Ada Berg" seen as one description: the bearer's name ends what is said of the office.
function beforeName(cast: Cast, draft: Draft, [first, end]: WordRange): WordRange {
  for (let at = first + 1; at < end; at += 1) {
    const mention = cast.nameAt[at] ?? -1
    if (mention < 0 || cast.mentions[mention]?.name?.[0] !== at) continue
    if (draftOf(cast, mention) === draft) return [first, at]
  }
  return [first, end]
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
