import { existsSync } from 'node:fs'
import { reportsOf } from '../../scripts/reports-of.ts'
import { recordOf } from '../../src/flow/pipeline.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'

/** The report of a gold record: beside `x.words.json` stands `x.json` or `x.txt`; beside `record.words.json` `report.txt`. */
export function reportFileOf(gold: string): string {
  const stem = gold.replace(/\.words\.json$/, '')
  const candidates = [
    `${stem}.json`,
    `${stem}.txt`,
    gold.replace(/record\.words\.json$/, 'report.txt'),
  ]
  const found = candidates.find((file) => file !== gold && existsSync(file))
  if (found === undefined)
    throw new Error(`no report beside ${gold}: looked for ${candidates.join(', ')}`)
  return found
}

/** The text that a gold record's offsets are counted in. */
export function textFileOf(gold: string): string {
  const text = gold.replace(/\.words\.json$/, '.txt')
  return existsSync(text) ? text : gold.replace(/record\.words\.json$/, 'report.txt')
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
