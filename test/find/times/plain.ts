import type { Match, Rule } from '../../../src/find/times/match.ts'
import { pieces } from '../../../src/find/times/pieces.ts'
import type { Reading, Word } from '../../../src/reader/reading.ts'
import { cut } from '../../../src/text/cut.ts'
import { nothingFound } from '../../build-reading.ts'

/** A reading without the model: the words and sentences of a text, and no tags. */
export function plain(text: string, date: string | null = null): Reading {
  const { words, sentences, paragraphs, quotations } = cut(text)
  const empty = { lemma: '', upos: '', xpos: '', head: -1, deprel: '' }
  const all: Word[] = sentences.flatMap(([first, end], sentence) =>
    words.slice(first, end).map(([start, stop]) => {
      const form = text.slice(start, stop)
      return { start, end: stop, form, lower: form.toLowerCase(), sentence, ...empty }
    }),
  )
  return {
    report: { id: 'test', url: null, date, publisher: null, headline: null, text },
    words: all,
    sentences: sentences.map((range) => ({ words: range, span: [0, text.length], paragraph: 0 })),
    paragraphs: paragraphs.map(({ span, sentences: range }) => ({ span, sentences: range })),
    quotations,
    ...nothingFound(all.length),
    model: 'none',
  }
}

/** What one rule finds in a text, leftmost first, as `[words, match]`. */
export function all(rule: Rule, text: string): readonly (readonly [string, Match])[] {
  const cutUp = pieces(plain(text))
  const found: [string, Match][] = []
  for (let from = 0; from < cutUp.length; ) {
    const match = cutUp[from]?.lower === '' ? null : rule(cutUp, from)
    const last = match === null ? undefined : cutUp[match.end - 1]
    if (match === null || last === undefined) {
      from++
      continue
    }
    found.push([text.slice(cutUp[from]?.start, last.end), match])
    from = match.end
  }
  return found
}

/** The words that one rule finds in a text. */
export const wordsOf = (rule: Rule, text: string): readonly string[] =>
  all(rule, text).map(([words]) => words)

/** The meaning of the first thing that one rule finds in a text. */
export const meaningOf = (rule: Rule, text: string): Match['expression'] | undefined =>
  all(rule, text)[0]?.[1].expression
