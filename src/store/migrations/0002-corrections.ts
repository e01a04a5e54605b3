import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'

/** What people say of the data of a report, beside the machine's record of it. */
export async function corrections(db: Kysely<unknown>, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('corrections')
    .addColumn('key', sql.raw(dialect.counting) as never, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('seq', 'bigint', (column) => column.notNull().references('reports.seq'))
    .addColumn('json', 'text', (column) => column.notNull())
    .addColumn('withdrawn', 'text')
    .execute()
  await db.schema
    .createIndex('corrections_by_report')
    .on('corrections')
    .columns(['seq', 'key'])
    .execute()
}
