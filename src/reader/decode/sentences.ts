import type { Cut } from '../../text/cut.ts'

/** The model overrules a rule's sentence start below this probability, and its silence above the other. */
const START_STAYS = 0.1
const START_NEW = 0.9

/**
 * Sentences from the rules' and the model's opinion together; a paragraph always starts one, and so does a window's border (`fixed`), since trees end there.
 *
 * @param start probability that the word starts a sentence
 */
export function decodeSentences(
  cut: Cut,
  start: (word: number) => number,
  fixed: ReadonlySet<number>,
): readonly (readonly [first: number, end: number])[] {
  const starts = new Uint8Array(cut.words.length + 1)
  for (const [first] of cut.sentences) starts[first] = 1
  for (let word = 0; word < cut.words.length; word++) {
    const p = start(word)
    if (starts[word] === 1 ? p < START_STAYS : p > START_NEW)
      starts[word] = 1 - (starts[word] as number)
  }
  for (const { sentences } of cut.paragraphs) {
    const first = cut.sentences[sentences[0]]?.[0]
    if (first !== undefined) starts[first] = 1
  }
  for (const word of fixed) starts[word] = 1
  const out: [number, number][] = []
  let first = 0
  for (let word = 1; word <= cut.words.length; word++) {
    if (word === cut.words.length || starts[word] === 1) {
      out.push([first, word])
      first = word
    }
  }
  return out
}
