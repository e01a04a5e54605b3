import { countryById } from '../../lexicon/countries.ts'
import { leaderCountry } from '../../lexicon/leaders.ts'
import { type Cast, type Draft, draftById, place } from './cast.ts'
import { type Quoted, quotedAt } from './quoted.ts'
import { stateOf } from './states.ts'

const one = new Set(['i', 'me', 'my', 'mine', 'myself'])
const many = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

/**
 * "I" in a quotation is its speaker, "we" the state or body that the speaker speaks for.
 *
 * @example the foreign minister of Norland says "We will stay": `We` is Norland
 */
export function firstPersons(cast: Cast, quoted: Quoted): void {
  for (const [index, mention] of cast.mentions.entries()) {
    if (mention.kind !== 'pronoun' || (cast.placed[index] ?? []).length > 0) continue
    const pronoun = cast.reading.words[mention.head]?.lower ?? ''
    const single = one.has(pronoun)
    if (!single && !many.has(pronoun)) continue
    const speaker = quotedAt(cast, quoted, mention.head)
    if (!speaker) continue
    const draft = single ? speaker : spokenFor(cast, speaker)
    if (draft) place(cast, index, draft)
  }
}

/** The state or body a speaker speaks for; an ordinary person's "we" is nobody that can be named. */
function spokenFor(cast: Cast, speaker: Draft): Draft | null {
  if (speaker.kind !== 'person') {
    return speaker.kind === 'group' && speaker.country ? stateOf(cast, speaker.country) : speaker
  }
  for (const title of speaker.titles) {
    if (title.of === null) continue
    const body = draftById(cast, title.of)
    if (body.kind === 'person') continue
    return body.kind !== 'state' && body.country ? stateOf(cast, body.country) : body
  }
  for (const name of speaker.names) {
    const id = leaderCountry(name)
    const country = id ? countryById(id) : null
    if (country) return stateOf(cast, country)
  }
  return null
}
