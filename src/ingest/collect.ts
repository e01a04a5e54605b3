import { maxBytes } from './limits.ts'

/** A stream as one piece, or null where it is beyond the limit; then the rest is not read. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
