import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportsOf } from '../../scripts/reports-of.ts'
import { recordOf } from '../../src/flow/pipeline.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'

/** The report of a gold record: beside `x.words.json` stands `x.json` or `x.txt`; beside `record.words.json` `report.txt` or `report.json`. */
export function reportFileOf(gold: string): string {
  const stem = gold.replace(/\.words\.json$/, '')
  const candidates = [
    `${stem}.json`,
    `${stem}.txt`,
    gold.replace(/record\.words\.json$/, 'report.txt'),
    gold.replace(/record\.words\.json$/, 'report.json'),
  ]
  const found = candidates.find((file) => file !== gold && existsSync(file))
  if (found === undefined)
    throw new Error(`no report beside ${gold}: looked for ${candidates.join(', ')}`)
  return found
}

/** A file with the text that a gold record's offsets are counted in: beside the record, or made from the report that is JSON. */
export async function textFileOf(gold: string): Promise<string> {
  const text = gold.replace(/\.words\.json$/, '.txt')
  if (existsSync(text)) return text
  const file = reportFileOf(gold)
  if (file.endsWith('.txt')) return file
  const [report] = await reportsOf(file)
  const made = join(mkdtempSync(join(tmpdir(), 'dateline-gold-')), 'text.txt')
  writeFileSync(made, report?.text ?? '')
  return made
}

/** Whole records against hand-made ones. */
export const record: Task = {
  name: 'record',
  scorer: 'score_record.py',
  json: true,
  async predict(gold, reader) {
    const reports = await reportsOf(reportFileOf(gold))
    const [reading] = (await reader.read(reports)) as readonly [Reading]
    return [recordOf(reading)]
  },
  figures: (json) =>
    Object.fromEntries(
      Object.entries(json as Readonly<Record<string, number | null>>).flatMap(([key, value]) =>
        value === null ? [] : [[key, value]],
      ),
    ),
}
