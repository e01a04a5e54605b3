import { countryById } from '../../lexicon/countries.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import { type Cast, type Draft, draftAt, draftById } from './cast.ts'
import { mainState } from './main-state.ts'
import { stateOf } from './states.ts'

/**
 * The states of national offices that name none: the nearest in the sentence, else the one that the sentence before is
 * about, else the one that the report is mostly about.
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
      const state =
        seat ??
        leaderState(cast, draft) ??
        stateBefore(cast, title.words[0]) ??
        stateOfTopic(cast, title.words[0]) ??
        otherThanCounterpart(cast, title.words[0], most)
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

// "in the Norlandic capital", "on the Norlandic border" name a place, and not whose minister somebody is; who meets
// "her Norlandic counterpart" serves another state.
const noOwner =
  /^(?:capital|city|town|village|port|resort|border|frontier|coast|shore|waters|airspace|counterparts?)$/

const isElsewhere = (cast: Cast, at: number): boolean =>
  noOwner.test(cast.reading.words[at + 1]?.lower ?? '')

function stateBefore(cast: Cast, word: number): Draft | null {
  const sentence = cast.reading.words[word]?.sentence
  for (let at = word - 1; at >= 0 && cast.reading.words[at]?.sentence === sentence; at -= 1) {
    const draft = draftAt(cast, at)
    // "The government of President Ada Berg" says nothing yet of whose president she is.
    if (at === word - 2 && cast.reading.words[word - 1]?.lower === 'of') continue
    if (draft?.kind === 'state' && draft.named && !isElsewhere(cast, at))
      return foremost(cast, at, draft)
  }
  return null
}

// "Norlandic and Sudlandic troops": of two in one breath the one of which the report says more.
function foremost(cast: Cast, at: number, draft: Draft): Draft {
  const { words } = cast.reading
  const other = words[at - 1]?.lower === 'and' ? draftAt(cast, at - 2) : null
  const more =
    other?.kind === 'state' && other.named && other.mentions.length > draft.mentions.length
  return more ? other : draft
}

/** The state that the sentence before is about: "Norland said so. President Ada Berg left." */
function stateOfTopic(cast: Cast, word: number): Draft | null {
  const { words, report } = cast.reading
  const start = words[word]?.start ?? 0
  const sentence = words[word]?.sentence ?? 0
  for (let at = word - 1; at >= 0 && (words[at]?.sentence ?? 0) >= sentence - 1; at -= 1) {
    const one = words[at]
    if (one?.sentence !== sentence - 1 || !one.deprel.startsWith('nsubj')) continue
    if (report.text.slice(one.end, start).includes('\n')) return null
    const draft = draftAt(cast, at)
    const governor = words[one.head]
    if (governor?.deprel !== 'root') continue
    return draft?.kind === 'state' && draft.named ? draft : null
  }
  return null
}

/** The main state, unless the sentence tells it from the one whose office it is. */
function otherThanCounterpart(cast: Cast, word: number, most: Draft | null): Draft | null {
  const { words } = cast.reading
  const sentence = words[word]?.sentence
  for (let at = word; words[at]?.sentence === sentence; at += 1)
    if (draftAt(cast, at) === most && words[at + 1]?.lower === 'counterpart') return null
  return most
}
