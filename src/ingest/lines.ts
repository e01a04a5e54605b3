/** One line of a stream without its line feed; `bytes` is null where the line was longer than the limit. */
export interface Line {
  /** Counts from 1. */
  readonly number: number
  readonly bytes: Buffer | null
  /** Position in the stream just after this line and its line feed: where to go on from. */
  readonly end: number
}

const lineFeed = 0x0a

/**
 * Cuts a stream of bytes into lines; of a line beyond the limit nothing is kept, so memory stays flat.
 *
 * @example for await (const line of lines(createReadStream('news.jsonl'), 1_000_000)) ...
 */
export async function* lines(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  from: { readonly number: number; readonly position: number } = { number: 0, position: 0 },
): AsyncGenerator<Line> {
  let number = from.number
  let position = from.position
  let held: Buffer[] = []
  let length = 0
  let tooLong = false

  const keep = (piece: Buffer) => {
    length += piece.length
    if (length > limit) {
      tooLong = true
      held = []
    } else if (piece.length > 0) {
      held.push(piece)
    }
  }
  const finish = (): Line => {
    number += 1
    const bytes = tooLong ? null : held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held)
    held = []
    length = 0
    tooLong = false
    return { number, bytes, end: position }
  }

  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let start = 0
    for (;;) {
      const feed = bytes.indexOf(lineFeed, start)
      if (feed < 0) break
      keep(bytes.subarray(start, feed))
      position += feed + 1 - start
      start = feed + 1
      yield finish()
    }
    keep(bytes.subarray(start))
    position += bytes.length - start
  }
  if (length > 0) yield finish()
}
