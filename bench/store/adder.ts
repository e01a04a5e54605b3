// A process that adds a JSONL file of made reports as `dateline add` does, but for a desk that need not read: it says the id of each report that is acknowledged, a line each.
// usage: started by bench/store/crash.ts: adder.ts PLACE FILE   (PLACE as JSON)
import { writeSync } from 'node:fs'
import { keepAll } from '../../src/flow/index.ts'
import { openFile, readItems } from '../../src/ingest/index.ts'
import { openStore, type StorePlace } from '../../src/store/index.ts'
import { madeDesk } from './made-desk.ts'

const [place = '', file = ''] = process.argv.slice(2)
const store = await openStore(JSON.parse(place) as StorePlace)
const items = readItems(openFile(file), file)
// Written at once (into a file) and not by a stream, which would still hold it when the process is killed.
for await (const { id } of keepAll(items, store, { workers: 2, open: () => madeDesk }))
  writeSync(1, `${id}\n`)
await store.close()
