/** One batch keeps a worker busy for a second or two: long enough to batch well, short enough to stop soon. */
const mostCharacters = 20_000
const mostItems = 16

/**
 * Groups items in their order, up to a number of characters (at least one item a group) and of items.
 *
 * @example batches(items, (item) => item.text.length)
 */
export async function* batches<Item>(
  items: AsyncIterable<Item>,
  size: (item: Item) => number,
  most: number = mostItems,
): AsyncGenerator<Item[]> {
  let batch: Item[] = []
  let characters = 0
  for await (const item of items) {
    const more = size(item)
    if (batch.length > 0 && (batch.length >= most || characters + more > mostCharacters)) {
      yield batch
      batch = []
      characters = 0
    }
    batch.push(item)
    characters += more
  }
  if (batch.length > 0) yield batch
}
