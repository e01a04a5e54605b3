import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Span } from '../src/record/span.ts'
import { paragraphs } from '../src/text/paragraphs.ts'
import { quotations } from '../src/text/quotations.ts'
import { sentences } from '../src/text/sentences.ts'
import { words } from '../src/text/words.ts'

/** Cuts the texts of a JSONL file ({id, text}) as the program does, so that training has the same words. */
const cutText = (text: string) => {
  const all: Span[] = []
  const sentenceRanges: [number, number][] = []
  const paragraphStarts: number[] = []
  const blocks = paragraphs(text)
  for (const block of blocks) {
    paragraphStarts.push(sentenceRanges.length)
    for (const sentence of sentences(text, block)) {
      const first = all.length
      for (const word of words(text, sentence)) all.push(word)
      if (all.length > first) sentenceRanges.push([first, all.length])
    }
  }
  const quoted = new Array<number>(all.length).fill(0)
  let at = 0
  for (const { span, within } of quotations(text, blocks)) {
    if (within !== null) continue
    while (at < all.length && (all[at] as Span)[0] < span[0]) at++
    while (at < all.length && (all[at] as Span)[0] < span[1]) quoted[at++] = 1
  }
  return { words: all, sentences: sentenceRanges, paragraphs: paragraphStarts, quoted }
}

const file = process.argv[2]
if (file === undefined) throw new Error('usage: npx tsx scripts/words.ts FILE > OUT')
for await (const line of createInterface({ input: createReadStream(file) })) {
  if (line.trim() === '') continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  process.stdout.write(`${JSON.stringify({ id, ...cutText(text) })}\n`)
}
