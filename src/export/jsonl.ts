import type { Exported } from './exported.ts'

/** A line a report: its record, as docs/record.md describes it. */
export async function* jsonl(items: AsyncIterable<Exported>): AsyncGenerator<string> {
  for await (const { record } of items) yield `${JSON.stringify(record)}\n`
}
