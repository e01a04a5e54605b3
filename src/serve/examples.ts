import { fileURLToPath } from 'node:url'
import { type Item, openFile, readItems } from '../ingest/index.ts'
import { idOf, type Store } from '../store/index.ts'

const file = fileURLToPath(new URL('../../examples/reports.jsonl', import.meta.url))

/** The invented reports that ship with the program. */
export const exampleItems = (): AsyncIterable<Item> => readItems(openFile(file), 'the examples')

async function idsOfExamples(): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for await (const { outcome } of exampleItems()) if (outcome.ok) ids.add(idOf(outcome.value.text))
  return ids
}

let known: Promise<ReadonlySet<string>> | undefined

/**
 * Ids of the examples in any store: they are told by their whole text, so that no report of the user is ever taken for
 * one, whatever it calls itself.
 */
export function exampleIds(): Promise<ReadonlySet<string>> {
  known ??= idsOfExamples()
  return known
}

/** How many of the examples a store keeps. */
export const examplesIn = async (store: Store): Promise<number> =>
  (await store.kept([...(await exampleIds())])).length
