import type { Word } from '../../reader/reading.ts'

const endings =
  /(?:tion|sion|ness|ity|ety|ism|ment|ance|ence|ency|ancy|ship|hood|dom|phy|logy|cacy|racy|ing)$/
const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/

/**
 * Whether a noun that no table knows is nobody by its form: an abstract noun, a weekday, a month.
 *
 * @example "Reticence suggests", "Tuesday's figures"; but "Caterers say"
 */
export const isAbstract = (word: Word | undefined): boolean =>
  word !== undefined &&
  (days.test(word.lower) || (word.upos === 'NOUN' && endings.test(word.lemma.toLowerCase())))
