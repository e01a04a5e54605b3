import { type Kysely, sql } from 'kysely'
import type { StoreDialect } from '../dialects/dialect.ts'

/** Reports, their records, and the rows by which these are found again. */
export async function reports(db: Kysely<unknown>, dialect: StoreDialect): Promise<void> {
  const counting = sql.raw(dialect.counting)
  await db.schema
    .createTable('reports')
    .addColumn('seq', counting as never, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('given_id', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.unique())
    .addColumn('date', 'text')
    .addColumn('publisher', 'text')
    .addColumn('title', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('headline_start', 'integer')
    .addColumn('headline_end', 'integer')
    .addColumn('added', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('outlet', 'text')
    .addColumn('unread_kind', 'text')
    .addColumn('unread_reason', 'text')
    .execute()
  await db.schema.createIndex('reports_by_day').on('reports').columns(['day', 'seq']).execute()
  await db.schema
    .createTable('records')
    .addColumn('seq', 'bigint', (column) => column.primaryKey().references('reports.seq'))
    .addColumn('reader', 'text', (column) => column.notNull())
    .addColumn('rules', 'text', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .execute()
  const text = [
    'form',
    'act',
    'type',
    'status',
    'polarity',
    'begin_day',
    'end_day',
    'place',
    'country',
  ] as const
  let data = db.schema
    .createTable('data')
    .addColumn('seq', 'bigint', (column) => column.notNull().references('reports.seq'))
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('first', 'integer', (column) => column.notNull())
    .addColumn('stop', 'integer', (column) => column.notNull())
    .addColumn('words', 'text')
  for (const name of text) data = data.addColumn(name, 'text')
  await data
    .addColumn('lat', 'double precision')
    .addColumn('lon', 'double precision')
    .addColumn('json', 'text', (column) => column.notNull())
    .addUniqueConstraint('data_place', ['seq', 'n'])
    .execute()
  for (const column of ['act', 'type', 'status', 'place', 'country', 'begin_day']) {
    await db.schema.createIndex(`data_by_${column}`).on('data').columns([column, 'seq']).execute()
  }
  await db.schema
    .createTable('parties')
    .addColumn('seq', 'bigint', (column) => column.notNull().references('reports.seq'))
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('parties_by_name')
    .on('parties')
    .columns(['name', 'role', 'seq', 'n'])
    .execute()
  await db.schema.createIndex('parties_by_report').on('parties').column('seq').execute()
  await db.schema
    .createTable('actors')
    .addColumn('seq', 'bigint', (column) => column.notNull().references('reports.seq'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('actors_place', ['seq', 'id'])
    .execute()
  await db.schema.createIndex('actors_by_name').on('actors').columns(['name_key', 'seq']).execute()
  await dialect.indexWords(db)
}
