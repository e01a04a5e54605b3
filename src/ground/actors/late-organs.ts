import { childBy, childrenBy } from '../../find/tree/tree.ts'
import { type Cast, type Draft, draftAt, draftOf, headFacts, merge } from './cast.ts'
import { mainState } from './main-state.ts'
import { personCountry } from './organs.ts'
import { stateOf } from './states.ts'

/**
 * Governments and troops with a pronoun before them, which only now is somebody: "her government" is the state that she
 * leads, and the soldiers of a ministry are its state's.
 *
 * @example "Norway's premier spoke. Her government agreed." has `Her government` for Norway
 */
export function lateOrgans(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    const draft = draftOf(cast, index)
    if (mention.kind !== 'nominal' || !draft || draft.named || draft.kind === 'person') continue
    const facts = headFacts(cast, mention.head)
    if (!facts?.stateOrgan && !facts?.forces) continue
    const leader = leaderOf(cast, mention.head)
    const owner = leader ?? childBy(cast.tree, mention.head, 'nmod:poss')
    const whose = owner === undefined ? null : draftAt(cast, owner)
    if (!whose) continue
    const ministry = whose.kind === 'organization' && isMinistry(whose)
    const pronoun = cast.reading.words[owner as number]?.upos === 'PRON'
    if (!pronoun && !ministry && leader === undefined) continue
    const country = whose.kind === 'person' ? personCountry(cast, whose) : null
    const own = ministry ? whose.country : country
    const other = whose.kind === 'state' ? whose : ministry ? mainState(cast) : null
    const state = own ? stateOf(cast, own) : other
    if (!state) continue
    // What it was called is no name of the state.
    draft.names.length = 0
    draft.aliases.clear()
    merge(cast, state, draft)
  }
}

/** Head of the person's name in "the government of Ada Berg". */
export function leaderOf(cast: Cast, head: number): number | undefined {
  if (!headFacts(cast, head)?.stateOrgan) return undefined
  return childrenBy(cast.tree, head, 'nmod').find(
    (child) =>
      draftAt(cast, child)?.kind === 'person' &&
      childrenBy(cast.tree, child, 'case').some((at) => cast.reading.words[at]?.lower === 'of'),
  )
}

const isMinistry = (draft: Draft): boolean =>
  draft.names.some((name) => /\b(?:ministry|defence|defense|army|military|pentagon)\b/i.test(name))
