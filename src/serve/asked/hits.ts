import type { FoundDatum } from '../../record/found-in-words.ts'
import type { Statement } from '../../record/record.ts'
import type { Hit, Store } from '../../store/index.ts'
import type { ShownHit } from '../shown-search.ts'

/** The words for a source that has no name; they stand in the text alone. */
async function sourceOf(store: Store, { kind, datum, report }: Hit): Promise<string | null> {
  if (kind !== 'statement') return null
  const { by, source } = datum as Statement
  if (by.length > 0 || source.length === 0) return null
  const kept = await store.report(report.id)
  if (kept === null) return null
  return source.map((span) => kept.report.text.slice(...span)).join(' … ')
}

/** What was found, as it is shown. */
export const shownHits = (store: Store, hits: readonly Hit[]): Promise<readonly ShownHit[]> =>
  Promise.all(
    hits.map(async (hit) => {
      const { kind, id, datum, report, quote } = hit
      const { prefix, exact, suffix } = quote
      const { title, outlet, day, unread } = report
      return {
        found: { kind, datum } as FoundDatum | { kind: 'report'; datum: null },
        id,
        source: await sourceOf(store, hit),
        quote: { prefix, exact, suffix },
        report: { id: report.id, title, outlet, day, unread: unread?.reason ?? null },
      }
    }),
  )
