import { readFileSync } from 'node:fs'
import { findTimes } from '../src/find/times/index.ts'
import { groundTimes } from '../src/ground/times/index.ts'
import type { Paragraph, Reading, Sentence, Word } from '../src/reader/reading.ts'
import { paragraphs } from '../src/text/paragraphs.ts'
import { sentences } from '../src/text/sentences.ts'
import { words } from '../src/text/words.ts'
import { nothingFound } from '../test/build-reading.ts'

/*
 * Prints the time expressions of the documents of a JSONL file ({id, date, text}) as the TempEval scorer reads them,
 * from words without tags: what the rules do when the model gives nothing.
 *
 *   npx tsx scripts/time-dev.ts ../shared/data/time/train.jsonl > pred.jsonl
 */

/** A reading without model: words, sentences and paragraphs, empty tags. */
function plainReading(id: string, text: string): Reading {
  const all: Word[] = []
  const cut: Sentence[] = []
  const blocks: Paragraph[] = []
  for (const [paragraph, span] of paragraphs(text).entries()) {
    const begin = cut.length
    for (const sentence of sentences(text, span)) {
      const first = all.length
      for (const [start, end] of words(text, sentence)) {
        const form = text.slice(start, end)
        const rest = { lemma: '', upos: '', xpos: '', head: -1, deprel: '' }
        all.push({ start, end, form, lower: form.toLowerCase(), sentence: cut.length, ...rest })
      }
      cut.push({ words: [first, all.length], span: sentence, paragraph })
    }
    blocks.push({ span, sentences: [begin, cut.length] })
  }
  const report = { id, url: null, date: null, publisher: null, text, headline: null }
  return {
    report,
    words: all,
    sentences: cut,
    paragraphs: blocks,
    quotations: [],
    ...nothingFound(all.length),
    model: 'none',
  }
}

for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  if (line === '') continue
  const { id, date, text } = JSON.parse(line) as { id: string; date: string; text: string }
  const reading = plainReading(id, text)
  const found = findTimes(reading)
  const timexes = groundTimes(reading, found, date).map((time, index) => ({
    start: time.words[0],
    end: time.words[1],
    type: time.type,
    value: time.value,
    mod: time.mod,
    rule: time.found.rule,
    tense: found[index]?.tense,
  }))
  console.log(JSON.stringify({ id, timexes }))
}
