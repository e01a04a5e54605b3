import { type Kysely, sql } from 'kysely'
import { LASTING } from '../lasting.ts'

/** An index of what goes on from one month into another: it is little, and when it began says nothing of whether it still goes on. */
export async function lasting(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create index data_lasting on data (begin_day, end_day) where ${LASTING}`)
    .execute(db)
}
