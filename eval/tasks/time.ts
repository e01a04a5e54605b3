import { recordOf } from '../../src/flow/pipeline.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'
import { jsonLines, reportOf } from '../texts.ts'

/** Time expressions as TIMEX3, against the document's date. */
export const time: Task = {
  name: 'time',
  scorer: 'score_time.py',
  json: false,
  async predict(gold, reader) {
    const out: unknown[] = []
    for (const line of jsonLines<{ id: string; text: string; date: string }>(gold)) {
      const [reading] = await reader.read([reportOf(line)])
      const timexes = recordOf(reading as Reading).times.map(({ words, type, value }) => ({
        start: words[0],
        end: words[1],
        type,
        value,
      }))
      out.push({ id: line.id, timexes })
    }
    return out
  },
  figures(json) {
    const s = json as {
      readonly strict: { readonly f1: number }
      readonly relaxed: { readonly f1: number }
      readonly typeF1: number
      readonly valueF1: number
    }
    return {
      'relaxed spans': 100 * s.relaxed.f1,
      'strict spans': 100 * s.strict.f1,
      type: 100 * s.typeF1,
      value: 100 * s.valueF1,
    }
  },
}
