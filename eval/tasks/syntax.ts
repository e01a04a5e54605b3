import type { Reader } from '../../src/reader/index.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { documents, type GoldSentence, readConllu } from '../conllu.ts'
import type { Task } from '../task.ts'
import { cutOf, reportOf } from '../texts.ts'

const figures: Task['figures'] = (json) => {
  const s = json as Readonly<Record<string, { readonly f1: number }>>
  return Object.fromEntries(
    ['Words', 'Sentences', 'UPOS', 'UAS', 'LAS'].map((key) => [key, s[key]?.f1 ?? 0]),
  )
}

/** Tags and trees on the gold words and sentences. */
export const syntax: Task = {
  name: 'syntax',
  scorer: 'score_syntax.py',
  json: true,
  figures,
  async predict(gold, reader) {
    const out: unknown[] = []
    for (const document of documents(readConllu(gold))) {
      const starts = document.flatMap(({ paragraph }, i) => (paragraph || i === 0 ? [i] : []))
      const cut = cutOf(
        document.map(({ words }) => words),
        starts,
      )
      const [reading] = await reader.readCuts(
        [{ report: reportOf({ id: '', text: cut.text }), cut }],
        true,
      )
      const { words } = reading as Reading
      for (const [i, [first, end]] of cut.sentences.entries()) {
        const own = words.slice(first, end)
        out.push({
          id: document[i]?.id,
          tokens: document[i]?.words,
          upos: own.map(({ upos }) => upos),
          xpos: own.map(({ xpos }) => xpos),
          head: own.map(({ head }) => (head < first || head >= end ? 0 : head - first + 1)),
          deprel: own.map(({ deprel }) => deprel),
        })
      }
    }
    return out
  },
}

/** The same from raw text: our own words and sentences. */
export const syntaxRaw: Task = {
  ...syntax,
  name: 'syntax-raw',
  async predict(gold, reader) {
    const out: unknown[] = []
    for (const document of documents(readConllu(gold)))
      out.push(...(await rawTrees(document, reader)))
    return out
  },
}

async function rawTrees(document: readonly GoldSentence[], reader: Reader): Promise<unknown[]> {
  let text = ''
  for (const [i, sentence] of document.entries()) {
    if (i > 0) text += sentence.paragraph ? '\n\n' : document[i - 1]?.tight ? '' : ' '
    text += sentence.text
  }
  const [reading] = await reader.read([reportOf({ id: document[0]?.id ?? '', text })])
  const { words, sentences } = reading as Reading
  return sentences.map(({ words: [first, end] }, i) => {
    const own = words.slice(first, end)
    return {
      id: `raw-${document[0]?.id}-${i}`,
      tokens: own.map(({ form }) => form),
      upos: own.map(({ upos }) => upos),
      xpos: own.map(({ xpos }) => xpos),
      head: own.map(({ head }) => (head < 0 ? 0 : head - first + 1)),
      deprel: own.map(({ deprel }) => deprel),
    }
  })
}
