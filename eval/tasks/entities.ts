import type { Reading } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'
import { jsonLines, reportOf } from '../texts.ts'

/** Mentions of all kinds and which of them are the same thing, from raw text. */
export const entities: Task = {
  name: 'entities',
  scorer: 'score_entities.py',
  json: true,
  async predict(gold, reader) {
    const out: unknown[] = []
    for (const line of jsonLines<{ id: string; text: string }>(gold)) {
      const [reading] = (await reader.read([reportOf(line)])) as readonly [Reading]
      const { words, mentions } = reading
      out.push({
        id: line.id,
        mentions: mentions.map(({ words: [first, end], head, type, first: cluster }) => ({
          start: words[first]?.start,
          end: words[end - 1]?.end,
          type,
          head: [words[head]?.start, words[head]?.end],
          cluster: String(cluster),
        })),
      })
    }
    return out
  },
  figures(json) {
    const s = json as Readonly<Record<string, { readonly f1: number; readonly accuracy: number }>>
    return {
      mentions: s['mention exact']?.f1 ?? 0,
      'mentions by head': s['mention head']?.f1 ?? 0,
      'coreference mean': s['mean (no singletons, exact)']?.f1 ?? 0,
      'coreference by head': s['mean (no singletons, head)']?.f1 ?? 0,
      'pronouns, third person': s['pronoun antecedent, 3rd lenient']?.accuracy ?? 0,
      'pronouns, all': s['pronoun antecedent, all lenient']?.accuracy ?? 0,
    }
  },
}
