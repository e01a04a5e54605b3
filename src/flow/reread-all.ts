import type { Item } from '../ingest/index.ts'
import type { Store } from '../store/index.ts'
import { type ReadAllOptions, readAll } from './read-all.ts'
import { currentVersions } from './versions.ts'

const PAGE = 50

/** A report that was read again. */
interface RereadItem {
  readonly id: string
  readonly ok: boolean
  readonly words: number
}

async function* staleItems(store: Store): AsyncGenerator<Item> {
  const versions = currentVersions()
  for (let after = 0; ; ) {
    const page = await store.stale(versions, after, PAGE)
    if (page.length === 0) return
    for (const { seq, report } of page) {
      after = seq
      yield { where: report.id, line: null, end: null, outcome: { ok: true, value: report } }
    }
  }
}

/** Reads again what other versions have read, or nobody; each new reading takes the place of the old one in one transaction. */
export async function* rereadAll(
  store: Store,
  options: ReadAllOptions = {},
): AsyncGenerator<RereadItem> {
  for await (const { report, outcome, words } of readAll(staleItems(store), options)) {
    if (report === null) continue
    // A report that can't be read any more keeps the record that it has.
    if (outcome.ok) await store.replace(report.id, { record: outcome.value, unread: null, words })
    yield { id: report.id, ok: outcome.ok, words }
  }
}
