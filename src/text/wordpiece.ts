/** A piece of a word in the encoder's vocabulary, at UTF-16 offsets into the word. */
export interface Piece {
  readonly id: number
  readonly start: number
  readonly end: number
}

/** Pieces longer than this many characters are unknown, as in BERT. */
const LONGEST = 100
const PLAIN = /^[a-z0-9]+$/
const INVALID = /[\0\ufffd\p{Cf}\p{Co}\p{Cs}]|(?![\t\n\r])\p{Cc}/u
const WHITE = /\s/
const ACCENT = /\p{Mn}/u
const PUNCTUATION = /[\p{P}!-/:-@[-`{-~]/u

const isChinese = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff)

/** A character after normalisation and the stretch of the word that it came from. */
interface Normal {
  readonly character: string
  readonly start: number
  readonly end: number
}

const SPACE = ' '

/** Lower case without accents, control characters gone, white space around Chinese characters. */
const normalize = (word: string): readonly Normal[] => {
  const kept: Normal[] = []
  let at = 0
  for (const character of word) {
    const start = at
    at += character.length
    if (INVALID.test(character)) continue
    kept.push({ character, start, end: at })
  }
  // The whole is lower-cased at once, because a Greek sigma depends on what follows.
  const lowered = kept
    .map(({ character }) => character)
    .join('')
    .toLowerCase()
  const normal: Normal[] = []
  let low = 0
  for (const { character, start, end } of kept) {
    const size = character.toLowerCase().length
    const code = character.charCodeAt(0)
    const chinese = character.length === 1 && isChinese(code)
    if (chinese) normal.push({ character: SPACE, start, end: start })
    for (const base of lowered.slice(low, low + size).normalize('NFD')) {
      if (!ACCENT.test(base))
        normal.push({ character: WHITE.test(base) ? SPACE : base, start, end })
    }
    if (chinese) normal.push({ character: SPACE, start: end, end })
    low += size
  }
  return normal
}

/** Runs without white space; every punctuation mark is one of its own. */
const split = (normal: readonly Normal[]): readonly (readonly Normal[])[] => {
  const runs: Normal[][] = []
  let run: Normal[] = []
  for (const one of normal) {
    const punctuation = PUNCTUATION.test(one.character)
    if (punctuation || one.character === SPACE) {
      if (run.length > 0) runs.push(run)
      run = []
      if (punctuation) runs.push([one])
    } else run.push(one)
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/**
 * Makes the function that cuts a word into BERT's (uncased) pieces: the longest known beginning, then the longest
 * known continuation (`##...`) and so on. A word of invisible characters only has no piece.
 */
export function createWordPiece(vocabulary: readonly string[]): (word: string) => readonly Piece[] {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]))
  const unknown = ids.get('[UNK]')
  if (unknown === undefined) throw new Error('the vocabulary has no [UNK]')

  const pieces = (run: readonly Normal[], found: Piece[]): void => {
    const whole: Piece = {
      id: unknown,
      start: run[0]?.start ?? 0,
      end: run[run.length - 1]?.end ?? 0,
    }
    if (run.length > LONGEST) {
      found.push(whole)
      return
    }
    const mine: Piece[] = []
    let start = 0
    while (start < run.length) {
      let text = start === 0 ? '' : '##'
      let end = start
      let best = -1
      let id = -1
      while (end < run.length) {
        text += run[end]?.character
        end++
        const known = ids.get(text)
        if (known !== undefined) {
          best = end
          id = known
        }
      }
      if (best < 0) {
        found.push(whole)
        return
      }
      mine.push({ id, start: run[start]?.start ?? 0, end: run[best - 1]?.end ?? 0 })
      start = best
    }
    found.push(...mine)
  }

  return (word) => {
    const lower = word.toLowerCase()
    if (PLAIN.test(lower) && lower.length === word.length && word.length <= LONGEST) {
      const id = ids.get(lower)
      if (id !== undefined) return [{ id, start: 0, end: word.length }]
    }
    const found: Piece[] = []
    for (const run of split(normalize(word))) pieces(run, found)
    return found
  }
}
