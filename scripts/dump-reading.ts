// Prints what the model sees in a report: words with their tree, entities, attributions.
// usage: npx tsx scripts/dump-reading.ts FILE [N]   (N: only the N-th report of a .jsonl, from 1)
import { openReader } from '../src/reader/index.ts'
import type { Reading, WordRange } from '../src/reader/reading.ts'
import { reportsOf } from './reports-of.ts'

const columns = (rows: readonly (readonly (string | number)[])[]): string => {
  const widths: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries()) {
      widths[i] = Math.max(widths[i] ?? 0, String(cell).length)
    }
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => String(cell).padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function dump(reading: Reading): void {
  const { report, words, sentences } = reading
  const said = ([first, end]: WordRange): string =>
    report.text.slice(words[first]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
  const all = (ranges: readonly WordRange[]): string =>
    ranges.length === 0 ? '-' : ranges.map((range) => `[${range}] ${said(range)}`).join(' ... ')

  console.log(`# ${report.id}  ${report.date ?? ''}  ${report.publisher ?? ''}  (${reading.model})`)
  for (const [index, sentence] of sentences.entries()) {
    const [first, end] = sentence.words
    console.log(`\n## sentence ${index}, paragraph ${sentence.paragraph}, [${sentence.span}]`)
    console.log(
      columns(
        words
          .slice(first, end)
          .map((word, i) => [
            first + i,
            word.form,
            word.lemma,
            word.upos,
            word.xpos,
            word.head,
            word.deprel,
            word.head < 0 ? '' : `<- ${words[word.head]?.form}`,
            `${word.start}-${word.end}`,
          ]),
      ),
    )
  }
  console.log('\n## quotations')
  for (const { span, open, within } of reading.quotations) {
    const more = `${open ? ' (open)' : ''}${within === null ? '' : ` (within ${within})`}`
    console.log(`[${span}]${more} ${report.text.slice(...span).replace(/\s+/g, ' ')}`)
  }
  console.log('\n## entities')
  for (const { words: range, type, sure } of reading.entities) {
    console.log(`${type.padEnd(12)} ${sure.toFixed(2)} [${range}] ${said(range)}`)
  }
  console.log('\n## conll entities')
  for (const { words: range, type, sure } of reading.conll) {
    console.log(`${type.padEnd(12)} ${sure.toFixed(2)} [${range}] ${said(range)}`)
  }
  console.log('\n## attributions')
  for (const [index, attribution] of reading.attributions.entries()) {
    console.log(`${index} (${attribution.sure.toFixed(2)})`)
    console.log(`  source   ${all(attribution.source)}`)
    console.log(`  cue      ${all(attribution.cue)}`)
    console.log(`  content  ${all(attribution.content)}`)
  }
}

const [path, only] = process.argv.slice(2)
const reports = await reportsOf(path)
const chosen = only ? reports.slice(Number(only) - 1, Number(only)) : reports
const reader = await openReader()
for (const reading of await reader.read(chosen)) dump(reading)
await reader.close()
