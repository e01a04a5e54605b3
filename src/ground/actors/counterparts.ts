import { childrenBy } from '../../find/tree/tree.ts'
import { type Cast, draftAt, draftOf } from './cast.ts'

/**
 * A named counterpart holds the same office for another state as the one whose counterpart he or she is.
 *
 * @example "Foreign Minister Ada Berg and her Norlandic counterpart, Olaf Rust" makes Rust foreign minister of Norland;
 * "her counterpart" without a state gives no office
 */
export function counterparts(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    if (cast.reading.words[mention.head]?.lemma !== 'counterpart') continue
    const holder = draftOf(cast, index)
    if (holder?.kind !== 'person' || !holder.named || holder.titles.length > 0) continue
    const owner = childrenBy(cast.tree, mention.head, 'nmod:poss').map((at) => draftAt(cast, at))[0]
    const state = childrenBy(cast.tree, mention.head, 'amod', 'compound')
      .map((at) => draftAt(cast, at))
      .find((draft) => draft?.kind === 'state')
    const office = owner?.titles.find((title) => title.of !== null)
    if (!office || !state || owner === holder) continue
    holder.titles.push({ title: office.title, of: state.id, national: true, words: mention.words })
  }
}
