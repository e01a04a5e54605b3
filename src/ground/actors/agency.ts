import { childBy, relation } from '../../find/tree/tree.ts'
import type { Cast } from './cast.ts'

/**
 * Whether a word stands where somebody acts: as the subject of a verb, the `by` phrase of a passive, or a speaker.
 *
 * @example `Norpol` in "Norpol raided the house"
 */
export function isAgent(cast: Cast, head: number): boolean {
  if (cast.speakers.has(head)) return true
  const word = cast.reading.words[head]
  if (!word) return false
  if (word.deprel === 'obl:agent') return true
  if (word.deprel === 'conj') return isAgent(cast, word.head)
  return word.deprel === 'nsubj' && cast.reading.words[word.head]?.upos === 'VERB'
}

const addressing = new Set(
  (
    'urge ask tell warn accuse blame condemn criticize criticise threaten sanction attack support back join meet praise ' +
    'invite press pressure help assist aid sue beat defeat fight recognize recognise call force persuade demand thank notify inform'
  ).split(' '),
)
const toward = new Set([
  'against',
  'with',
  'between',
  'by',
  'to',
  'on',
  'toward',
  'towards',
  'for',
  'from',
])

/** Whether a word stands where somebody is addressed or acted on: the object of "urge", "talks with". */
export function isTarget(cast: Cast, head: number): boolean {
  const word = cast.reading.words[head]
  const governor = cast.reading.words[word?.head ?? -1]
  if (!word || !governor) return false
  const kind = relation(word)
  if (kind === 'obj' || kind === 'iobj') {
    // "inspired Oslova to act": whoever is to do something is no place.
    return addressing.has(governor.lemma) || childBy(cast.tree, word.head, 'xcomp') !== undefined
  }
  if (word.deprel === 'nsubj:pass') return addressing.has(governor.lemma)
  if (kind === 'conj') return isTarget(cast, word.head)
  if (kind !== 'obl' && kind !== 'nmod') return false
  const marker = (cast.tree.children[head] ?? []).find(
    (child) => cast.reading.words[child]?.deprel === 'case',
  )
  const preposition = cast.reading.words[marker ?? -1]?.lower ?? ''
  return toward.has(preposition) && (speaking.has(governor.lemma) || preposition === 'between')
}

const speaking = new Set(
  (
    'talk negotiation agreement deal relation tie alliance war treaty accord meeting dialogue sanction warning threat statement ' +
    'demand call request pressure complaint accusation condemnation criticism support aid assistance cooperation dispute tension talks ' +
    'negotiate talk agree cooperate meet ally side war speak message signal rhetoric response permission order approval'
  ).split(' '),
)
