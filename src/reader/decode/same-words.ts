import type { Word } from '../reading.ts'

/** What the words of a mention alone tell of whether an earlier one stands for the same. */
export interface Worded {
  /** Head word, in lower case. */
  readonly head: string
  /** In lower case, without determiner, possessive ending and marks. */
  readonly content: readonly string[]
  readonly initials: string
  readonly determiner: 'definite' | 'indefinite' | null
  /** The head word is a name's. */
  readonly named: boolean
}

const DEFINITE: ReadonlySet<string> = new Set(
  'the this that these those his her its their my our your'.split(' '),
)
const INDEFINITE: ReadonlySet<string> = new Set('a an another some no any every each'.split(' '))
const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'for', 'in', 'on', 'de'])

/** @param words of the mention, with its head among them */
export function wordedOf(words: readonly Word[], head: Word): Worded {
  const first = words[0]
  const lower = first?.lower ?? ''
  const isDefinite = DEFINITE.has(lower)
  const isIndefinite = INDEFINITE.has(lower) || first?.upos === 'NUM'
  const content = words
    .slice(isDefinite || INDEFINITE.has(lower) ? 1 : 0)
    .flatMap(({ lower, upos }) =>
      upos === 'PUNCT' || upos === 'PART' ? [] : [lower.replaceAll('.', '')],
    )
  return {
    head: head.lower,
    content,
    initials: initialsOf(content),
    determiner: isDefinite ? 'definite' : isIndefinite ? 'indefinite' : null,
    named: head.upos === 'PROPN',
  }
}

/** First letters of a name's words, small ones left out. */
const initialsOf = (content: readonly string[]): string =>
  content.flatMap((word) => (SMALL.has(word) ? [] : (word[0] ?? []))).join('')

const isInitials = ([short, more]: readonly string[], initials: string): boolean =>
  short !== undefined && more === undefined && short.length > 1 && short === initials

/**
 * Whether a mention stands for the same as an earlier one, neither a pronoun, by their words alone; null where these don't decide.
 *
 * The same words are the same thing unless they bring in a new one ("two men", "an officer"); a definite one that adds nothing to the earlier takes it
 * up ("a draft treaty" ... "the treaty"); names without a common word are two ("Harrow", "Cambridge").
 */
export function sameByWords(own: Worded, earlier: Worded): boolean | null {
  if (own.content.length === 0 || own.determiner === 'indefinite') return null
  const within = own.content.every((word) => earlier.content.includes(word))
  if (within && own.content.length === earlier.content.length && own.head === earlier.head)
    return true
  if (own.named && earlier.named) {
    const common = own.content.some((word) => earlier.content.includes(word))
    const initials =
      isInitials(own.content, earlier.initials) || isInitials(earlier.content, own.initials)
    return common || initials ? null : false
  }
  return within && own.determiner === 'definite' && own.head === earlier.head ? true : null
}
