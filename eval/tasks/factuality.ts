import type { CertaintyScale, Reading } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'
import { cutOf, jsonLines, reportOf } from '../texts.ts'

interface Line {
  readonly id: string
  readonly corpus: CertaintyScale
  readonly tokens: readonly string[]
  readonly predicates: readonly { readonly token: number }[]
}

/** How certain each given predicate is, on its corpus's own scale; figures are 100 times Pearson's r. */
export const factuality: Task = {
  name: 'factuality',
  scorer: 'score_factuality.py',
  json: false,
  async predict(gold, reader) {
    const out: unknown[] = []
    for (const { id, corpus, tokens, predicates } of jsonLines<Line>(gold)) {
      const cut = cutOf([tokens])
      const report = reportOf({ id, text: cut.text })
      const [reading] = (await reader.readCuts([{ report, cut }], true)) as readonly [Reading]
      const values = reading.certainty[corpus] ?? reading.certainty.UW
      out.push({
        id,
        corpus,
        predicates: predicates.map(({ token }) => ({ token, factuality: values[token] })),
      })
    }
    return out
  },
  figures(json) {
    const { corpora } = json as {
      readonly corpora: Readonly<Record<string, { readonly r: number | null }>>
    }
    return Object.fromEntries(
      Object.entries(corpora).map(([corpus, { r }]) => [`r ${corpus}`, 100 * (r ?? 0)]),
    )
  },
}
