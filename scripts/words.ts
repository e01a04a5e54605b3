import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { cut, quoted } from '../src/text/cut.ts'

/** Cuts the texts of a JSONL file ({id, text}) as the program does, so that training has the same words. */
const file = process.argv[2]
if (file === undefined) throw new Error('usage: npx tsx scripts/words.ts FILE > OUT')
for await (const line of createInterface({ input: createReadStream(file) })) {
  if (line.trim() === '') continue
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const { words, sentences, paragraphs, ...rest } = cut(text)
  process.stdout.write(
    `${JSON.stringify({
      id,
      words,
      sentences,
      paragraphs: paragraphs.map((paragraph) => paragraph.sentences[0]),
      quoted: [...quoted({ words, sentences, paragraphs, ...rest })],
    })}\n`,
  )
}
