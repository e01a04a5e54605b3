/** 0: no capital, 1: only the first letter is one ("Paris", "A"), 2: all are ("NATO"), 3: mixed ("McKay"). */
export type CaseClass = 0 | 1 | 2 | 3

const UPPER = /[\p{Lu}\p{Lt}]/u
const LETTERS = /\p{L}/gu

const ofAscii = (word: string): CaseClass | -1 => {
  let letters = 0
  let capitals = 0
  let first = false
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    if (code >= 128) return -1
    if (code >= 97 && code <= 122) letters++
    else if (code >= 65 && code <= 90) {
      if (letters === 0) first = true
      letters++
      capitals++
    }
  }
  return classFor(letters, capitals, first)
}

const classFor = (letters: number, capitals: number, first: boolean): CaseClass => {
  if (capitals === 0) return 0
  if (capitals === 1 && first) return 1
  return capitals === letters ? 2 : 3
}

/** How a word is capitalised, which the uncased encoder cannot see. */
export function caseClass(word: string): CaseClass {
  const ascii = ofAscii(word)
  if (ascii !== -1) return ascii
  const letters = word.match(LETTERS) ?? []
  const capitals = letters.filter((letter) => UPPER.test(letter)).length
  return classFor(letters.length, capitals, UPPER.test(letters[0] ?? ''))
}
