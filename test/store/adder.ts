// A process that adds made reports to a store and says, a line each, which it has been told are kept.
// usage: adder.ts PLACE FIRST END BATCH   (PLACE as JSON; reports FIRST to END - 1)
import { openStore, type StorePlace } from '../../src/store/index.ts'
import { madeEntry } from './made-entry.ts'

const [place, first, end, batch] = process.argv.slice(2)
const store = await openStore(JSON.parse(place as string) as StorePlace)
for (let i = Number(first); i < Number(end); i += Number(batch)) {
  const count = Math.min(Number(batch), Number(end) - i)
  const entries = Array.from({ length: count }, (_, k) => madeEntry(i + k))
  for (const { id } of await store.add(entries)) process.stdout.write(`${id}\n`)
}
await store.close()
