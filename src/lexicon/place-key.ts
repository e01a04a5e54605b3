import { normalName } from './normal-name.ts'

const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ft: 'fort',
  mt: 'mount',
  ste: 'sainte',
}

/**
 * The key of a place name: the {@link normalName} without dots, commas and apostrophes (which transliterations disagree about),
 * "St.", "Ft." and "Mt." written out.
 *
 * @example placeKey('Mt. St. Helens') // "mount saint helens"
 */
export function placeKey(words: string): string {
  const name = normalName(words).replace(/[.,'"]/g, '')
  return /\b(?:st|ft|mt|ste)\b/.test(name)
    ? name.replace(/\b(?:st|ft|mt|ste)\b/g, (word) => SHORT[word] ?? word)
    : name
}

/**
 * A key with capitals, as most names are written.
 *
 * @example titleCase('new york') // "New York"
 */
export const titleCase = (key: string): string =>
  key.replace(/(^| )(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
