import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { DatelineError, reasonOf } from '../errors.ts'

/** Text seldom packs to less than a twentieth; what grows beyond this, past `freeBytes`, is made to fill a disk. */
const maxGrowth = 200
const freeBytes = 16 * 1024 * 1024

/** Passes a stream on until it is `maxGrowth` times what it was unpacked from. */
export async function* withoutBombs(
  unpacked: AsyncIterable<Uint8Array>,
  packedSize: () => number,
  where: string,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of unpacked) {
    size += chunk.length
    if (size > freeBytes && size > packedSize() * maxGrowth) {
      throw new DatelineError('unpacks-too-far', { where, limit: `${maxGrowth} times its size` })
    }
    yield chunk
  }
}

/** What a gzip stream of one or more members holds; whatever came before a fault is passed on first. */
export async function* gunzip(
  packed: AsyncIterable<Uint8Array>,
  where: string,
): AsyncGenerator<Uint8Array> {
  let taken = 0
  async function* counted() {
    for await (const chunk of packed) {
      taken += chunk.length
      yield chunk
    }
  }
  const source = Readable.from(counted(), { objectMode: false })
  const unpacked = source.pipe(createGunzip())
  source.on('error', (error) => unpacked.destroy(error))
  try {
    yield* withoutBombs(unpacked, () => taken, where)
  } catch (error) {
    if (error instanceof DatelineError) throw error
    throw new DatelineError('broken-archive', { where, reason: reasonOf(error) }, error)
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}
