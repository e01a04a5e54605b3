import { Option } from 'commander'
import { openStore, type Store, storePlace } from '../store/index.ts'

/** `--data`: which store a command works on. */
export const dataOption = (): Option =>
  new Option(
    '--data <place>',
    'the store: a file, or a postgres:// address (DATABASE_URL; else a file among your data)',
  )

/** Opens the store that the options name and closes it when the work is done, however it ends. */
export async function withStore<Value>(
  data: string | undefined,
  work: (store: Store) => Promise<Value>,
): Promise<Value> {
  const store = await openStore(storePlace(data))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
