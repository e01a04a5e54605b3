import { findPlaces } from '../../src/find/places/index.ts'
import { groundPlaces } from '../../src/ground/places/index.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'
import { jsonLines, reportOf } from '../texts.ts'

/** Toponyms with their points: all of them, also those that stand for a government, since the corpora mark every one. */
export const places: Task = {
  name: 'places',
  scorer: 'score_places.py',
  json: true,
  async predict(gold, reader) {
    const out: unknown[] = []
    for (const line of jsonLines<{ id: string; text: string; date: string; publisher: string }>(
      gold,
    )) {
      const [reading] = (await reader.read([reportOf(line)])) as readonly [Reading]
      const found = groundPlaces(reading, findPlaces(reading), { everyRole: true })
      out.push({
        id: line.id,
        places: found.map(({ words, name, lat, lon }) => ({
          start: words[0],
          end: words[1],
          name,
          lat,
          lon,
        })),
      })
    }
    return out
  },
  figures(json) {
    const s = json as {
      readonly exact: { readonly f1: number }
      readonly overlap: { readonly f1: number }
      readonly resolution: { readonly acc161: number }
      readonly end_to_end161: { readonly f1: number }
    }
    return {
      'exact spans': 100 * s.exact.f1,
      'overlapping spans': 100 * s.overlap.f1,
      'within 161 km': 100 * s.resolution.acc161,
      'end to end': 100 * s.end_to_end161.f1,
    }
  },
}
