import type { Span } from '../record/span.ts'
import { paragraphs } from './paragraphs.ts'
import { type Quotation, quotations } from './quotations.ts'
import { sentences } from './sentences.ts'
import { words } from './words.ts'

/** A text cut into paragraphs, sentences, words and quotations; ranges are half open. */
export interface Cut {
  readonly text: string
  readonly words: readonly Span[]
  /** Ranges of word indices. */
  readonly sentences: readonly (readonly [first: number, end: number])[]
  /** Ranges of sentence indices, beside the paragraph's span. */
  readonly paragraphs: readonly { readonly span: Span; readonly sentences: Span }[]
  readonly quotations: readonly Quotation[]
}

/** Cuts a text by rule. The reader may cut sentences anew, with what the model saw. */
export function cut(text: string): Cut {
  const allWords: Span[] = []
  const allSentences: [number, number][] = []
  const spans = paragraphs(text)
  const blocks = spans.map((span) => {
    const firstSentence = allSentences.length
    for (const sentence of sentences(text, span)) {
      const first = allWords.length
      for (const word of words(text, sentence)) allWords.push(word)
      if (allWords.length > first) allSentences.push([first, allWords.length])
    }
    return { span, sentences: [firstSentence, allSentences.length] as const }
  })
  return {
    text,
    words: allWords,
    sentences: allSentences,
    paragraphs: blocks,
    quotations: quotations(text, spans),
  }
}

/** For each word 1 where it lies in a quotation, marks included, else 0. */
export function quoted({ words, quotations }: Cut): Uint8Array {
  const flags = new Uint8Array(words.length)
  let at = 0
  for (const { span, within } of quotations) {
    if (within !== null) continue
    while (at < words.length && (words[at] as Span)[0] < span[0]) at++
    while (at < words.length && (words[at] as Span)[0] < span[1]) flags[at++] = 1
  }
  return flags
}
