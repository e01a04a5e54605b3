import { childBy } from '../../find/tree/tree.ts'
import { type Cast, draftAt, draftOf, headFacts, merge } from './cast.ts'
import { personCountry } from './organs.ts'
import { stateOf } from './states.ts'

/**
 * Governments with a pronoun before them, which only now is somebody: "her government" is the state that she leads.
 *
 * @example "Norway's premier spoke. Her government agreed." has `Her government` for Norway
 */
export function lateOrgans(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    const draft = draftOf(cast, index)
    if (mention.kind !== 'nominal' || !draft || draft.named || draft.kind === 'person') continue
    if (!headFacts(cast, mention.head)?.stateOrgan) continue
    const owner = childBy(cast.tree, mention.head, 'nmod:poss')
    const whose = owner === undefined ? null : draftAt(cast, owner)
    if (!whose || cast.reading.words[owner as number]?.upos !== 'PRON') continue
    const country = whose.kind === 'person' ? personCountry(cast, whose) : null
    const state = country ? stateOf(cast, country) : whose.kind === 'state' ? whose : null
    if (!state) continue
    // What it was called is no name of the state.
    draft.names.length = 0
    draft.aliases.clear()
    merge(cast, state, draft)
  }
}
