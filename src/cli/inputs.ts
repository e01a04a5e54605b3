import { type Item, openFile, type ReadItemsOptions, readItems } from '../ingest/index.ts'

/** The reports of several files in their order; `-` is standard input. */
export async function* inputs(
  files: readonly string[],
  options: ReadItemsOptions,
): AsyncGenerator<Item> {
  for (const file of files) {
    if (file === '-') yield* readItems(process.stdin, 'standard input', options)
    else yield* readItems(openFile(file, options.from?.position), file, options)
  }
}
