import { DatelineError, reasonOf } from '../errors.ts'
import type { StoreDialect } from './dialects/dialect.ts'

/** Does some work in the database; whatever goes wrong there comes out as an error of the table. */
export async function guarded<Value>(
  { meaning }: Pick<StoreDialect, 'meaning'>,
  place: string,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatelineError) throw error
    throw (
      meaning(error) ?? new DatelineError('store-broken', { place, reason: reasonOf(error) }, error)
    )
  }
}
