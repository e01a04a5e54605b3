import type { Exported } from '../export/index.ts'
import type { Query, Store } from '../store/index.ts'

/** Reports of a page; each is loaded with its text, so more would only take memory. */
const atATime = 100

/** Reports that a query finds, oldest first, each with its record; those without one have nothing to export. */
export async function* exported(store: Store, query: Query): AsyncGenerator<Exported> {
  let cursor: string | null = null
  do {
    const page = await store.search({
      ...query,
      kind: 'report',
      sort: 'oldest',
      limit: atATime,
      ...(cursor === null ? {} : { cursor }),
    })
    for (const { report: listed } of page.items) {
      if (listed.unread !== null) continue
      const [kept, record] = [await store.report(listed.id), await store.record(listed.id)]
      if (kept !== null && record !== null) yield { report: kept.report, record }
    }
    cursor = page.next
  } while (cursor !== null)
}
