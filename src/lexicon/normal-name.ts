const MARKS = /\p{M}/gu
const ASCII = /^[\x20-\x7e]*$/

/** Letters that no Unicode decomposition turns into plain ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
}

/**
 * The key under which names are kept and looked up: lower case, no accents, no leading "the",
 * plain apostrophes, hyphens and runs of white space as one space.
 *
 * @example normalName('The Côte d’Ivoire') // "cote d'ivoire"
 */
export function normalName(words: string): string {
  let name = words.toLowerCase()
  if (!ASCII.test(name)) {
    name = name
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(/[øłđðþßæœıə]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[‘’ʼʻ`´]/g, "'")
      .replace(/[‐‑–—]/g, '-')
  }
  if (/[-\s]/.test(name)) name = name.replace(/[-\s]+/g, ' ').trim()
  return name.startsWith('the ') ? name.slice(4) : name
}
