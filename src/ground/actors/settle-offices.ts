import { countryById } from '../../lexicon/countries.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import { type Cast, type Draft, draftById, draftOf } from './cast.ts'
import { mainState } from './main-state.ts'
import { stateOf } from './states.ts'

/**
 * The states of national offices that name none: the nearest in the sentence, else the one that the report is mostly about.
 *
 * @example "Norland's cabinet met; Prime Minister Ada Berg" leads Norland
 */
export function settleOffices(cast: Cast): void {
  const most = mainState(cast)
  for (const draft of cast.drafts) {
    if (draft.kind !== 'person' || cast.merged.has(draft.id)) continue
    for (const [at, title] of draft.titles.entries()) {
      // Of a member of a national legislature it is the country, and no party or house.
      const owner = title.of === null ? null : draftById(cast, title.of)
      const seat = owner?.kind === 'state' ? null : americanState(cast, title.title)
      if (!seat && (!title.national || title.of !== null)) continue
      const state = seat ?? leaderState(cast, draft) ?? stateBefore(cast, title.words[0]) ?? most
      if (state) draft.titles[at] = { ...title, of: state.id }
    }
  }
}

// Offices that only the United States' Congress has under these names.
const american =
  /^(?:(?:rep|sen|representative|congressman)s?\.?|(?:us |u\.s\. )?(?:congress(?:man|woman)|(?:house|senate) (?:majority|minority|democratic|republican) leader|house speaker|speaker of the house|secretary of (?:state|defense|homeland security|the treasury)|(?:treasury|homeland security|defense) secretary))$/i

function americanState(cast: Cast, title: string): Draft | null {
  const known =
    american.test(title) || (/^senator$/i.test(title) && cast.keys.has('state united-states'))
  const country = known ? countryById('united-states') : null
  return country ? stateOf(cast, country) : null
}

function leaderState(cast: Cast, draft: Draft): Draft | null {
  for (const name of draft.names) {
    const id = leaderCountry(name)
    const country = id ? countryById(id) : null
    if (country) return stateOf(cast, country)
  }
  return null
}

// "in the Norlandic capital" names a place, and not whose minister somebody is.
const saysWhere = (cast: Cast, at: number): boolean =>
  /^(?:capital|city|town|village|port|resort)$/.test(cast.reading.words[at + 1]?.lower ?? '')

function stateBefore(cast: Cast, word: number): Draft | null {
  const sentence = cast.reading.words[word]?.sentence
  for (let at = word - 1; at >= 0 && cast.reading.words[at]?.sentence === sentence; at -= 1) {
    const index = cast.mentionAt[at] ?? -1
    const draft = index < 0 ? null : draftOf(cast, index)
    if (draft?.kind === 'state' && draft.named && !saysWhere(cast, at)) return draft
  }
  return null
}
