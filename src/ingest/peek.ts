/** Bytes looked at to tell the format. */
const headSize = 64 * 1024

/** Takes at least `headSize` bytes off a stream and gives them back together with the stream as it was. */
export async function peek(stream: AsyncIterable<Uint8Array>) {
  const iterator = stream[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  while (size < headSize) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(taken)
  async function* all(skip: number): AsyncGenerator<Uint8Array> {
    try {
      yield head.subarray(skip)
      for (;;) {
        const next = await iterator.next()
        if (next.done) return
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, all }
}
