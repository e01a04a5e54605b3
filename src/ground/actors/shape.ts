import type { Mention } from '../../find/findings.ts'
import { childrenBy } from '../../find/tree/tree.ts'
import { isLooseModifier, type Noun } from '../../lexicon/titles.ts'
import type { ActorKind } from '../../record/record.ts'
import { type Cast, draftAt, isPlural } from './cast.ts'

/** What a description says of its actor. */
export interface Shape {
  readonly kind: ActorKind
  readonly plural: boolean
  /** Modifiers that tell which one is meant, in order. */
  readonly restrictive: string
  /** Head noun and restrictive modifiers. */
  readonly key: string
  /** The same without the state whose it is, which is told in many ways. */
  readonly own: string
}

/**
 * Kind, number and telling modifiers of a description.
 *
 * @example "several local teachers" is a plural group with the key `teacher`, "Karelo teachers" one with `karelo teacher`
 */
export function shapeOf(cast: Cast, mention: Mention, facts: Noun | null): Shape {
  const { words } = cast.reading
  const telling = childrenBy(cast.tree, mention.head, 'amod', 'compound', 'nmod').filter(
    (child) => {
      const word = words[child]
      const determiner = child > mention.head && word?.deprel !== 'nmod'
      return word && !determiner && !isLooseModifier(word.lemma) && !isLooseModifier(word.lower)
    },
  )
  const modifiers = telling.map((child) => words[child]?.lemma.toLowerCase() ?? '')
  const own = modifiers.filter((_, at) => draftAt(cast, telling[at] as number)?.kind !== 'state')
  const lemma = words[mention.head]?.lemma.toLowerCase() ?? ''
  const plural = isPlural(cast, mention.head)
  return {
    kind: kindOf(facts, plural),
    plural: plural || facts?.collective === true,
    restrictive: modifiers.join(' '),
    key: `${modifiers.join(' ')} ${lemma}`.trim(),
    own: `${own.join(' ')} ${lemma}`.trim(),
  }
}

function kindOf(facts: Noun | null, plural: boolean): ActorKind {
  if (facts?.country && plural && !facts.person) return 'group'
  if (facts?.armed && (plural || !facts.person)) return 'armed-group'
  if ((facts?.person || (facts?.rank && !facts.collective)) && !plural) return 'person'
  if (facts?.organization && !facts.person && !(facts.forces && plural)) return 'organization'
  if (facts?.forces) return facts.person && !plural ? 'person' : 'armed-group'
  if (facts?.stateOrgan) return 'organization'
  if (facts?.collective || facts?.person || plural) return 'group'
  if (facts?.armed) return 'person'
  return 'organization'
}
