import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { DatelineError } from '../../errors.ts'

const decoders: { readonly [encoding: string]: () => NodeJS.ReadWriteStream } = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The coding of a body, null for none. Codings one within the other serve nobody but who hides a bomb in them. */
function codingOf(header: string, url: string): string | null {
  const codings = header
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity')
  const [coding, ...more] = codings
  if (coding === undefined) return null
  if (more.length > 0 || !(coding in decoders)) {
    const reason = `its coding ${header.slice(0, 60)} is not taken`
    throw new DatelineError('not-fetched', { url, reason })
  }
  return coding
}

/** A body decoded, to the last byte or to an error: beyond `limit` decoded bytes nothing more is read. */
export async function decodedBody(
  body: Readable,
  coding: string,
  limit: number,
  url: string,
): Promise<Buffer> {
  const name = codingOf(coding, url)
  const decoder = name === null ? null : (decoders[name] as () => NodeJS.ReadWriteStream)()
  const stream = decoder === null ? body : (body.pipe(decoder) as unknown as Readable)
  body.on('error', (error) => stream.destroy(error))
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit) {
        const most = `${Math.round(limit / 1024 / 102.4) / 10} MB`
        throw new DatelineError('fetched-too-much', { url, limit: most })
      }
      chunks.push(chunk)
    }
  } finally {
    body.destroy()
    stream.destroy()
  }
  return Buffer.concat(chunks)
}
