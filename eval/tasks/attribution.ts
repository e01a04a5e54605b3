import type { Reading, WordRange } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'
import { jsonLines, reportOf } from '../texts.ts'

type Scores = Readonly<Record<string, { readonly f1: number }>>

/** Who is cited, by which cue, for which content (PolNeAR's shape): what the model reads, before the rules. */
export const attribution: Task = {
  name: 'attribution',
  scorer: 'score_attribution.py',
  json: true,
  async predict(gold, reader) {
    const lines = jsonLines<{ id: string; text: string }>(gold)
    const out: unknown[] = []
    for (const line of lines) {
      const [reading] = await reader.read([reportOf(line)])
      out.push({ id: line.id, attributions: attributionsOf(reading as Reading) })
    }
    return out
  },
  figures(json) {
    const s = json as Scores
    const f1 = (key: string) => s[key]?.f1 ?? 0
    return {
      'content tokens': f1('tok content'),
      'source tokens': f1('tok source'),
      'cue tokens': f1('tok cue'),
      'content spans': f1('span content'),
      'source spans': f1('span source'),
      'cue spans': f1('span cue'),
      linked: f1('linked'),
    }
  },
}

function attributionsOf({ words, attributions }: Reading) {
  const span = ([first, end]: WordRange) => [words[first]?.start, words[end - 1]?.end]
  return attributions.map(({ source, cue, content }) => ({
    source: source.map(span),
    cue: cue.map(span),
    content: content.map(span),
  }))
}
