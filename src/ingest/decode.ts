import { isUtf8 } from 'node:buffer'
import { type DatelineError, done, failed, type Outcome } from '../errors.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Length of the well-formed UTF-8 sequence at `at`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  const size = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : 4
  if (first < 0xc2 || first > 0xf4 || at + size > bytes.length) return 0
  const second = bytes[at + 1] as number
  // Overlong forms, surrogates and what lies beyond U+10FFFF are excluded by the second byte.
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let i = 2; i < size; i++) {
    if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0
  }
  return size
}

/** Position of the first byte that is no UTF-8, or -1. */
export function invalidUtf8At(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return -1
  let at = 0
  while (at < bytes.length) {
    const size = sequenceLength(bytes, at)
    if (size === 0) return at
    at += size
  }
  return -1
}

/** Bytes of UTF-8 as text, or an error that says where they are none. `where` names them for people. */
export function decodeUtf8(bytes: Uint8Array, where: string): Outcome<string> {
  const wrong = invalidUtf8At(bytes)
  if (wrong >= 0) return failed('not-utf8', { where, position: wrong })
  return done(utf8.decode(bytes))
}

const byteOrderMarks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding that a byte order mark at the start declares, and how many bytes the mark has. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; size: number } | null {
  const found = byteOrderMarks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))
  return found ? { encoding: found[1], size: found[0].length } : null
}

/** A stream in another encoding as a stream of UTF-8; throws the error that `broken` makes where it is not valid. */
export async function* transcode(
  stream: AsyncIterable<Uint8Array>,
  encoding: string,
  broken: () => DatelineError,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const encode = (chunk?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode())
    } catch {
      throw broken()
    }
  }
  for await (const chunk of stream) yield encode(chunk)
  const rest = encode()
  if (rest.length > 0) yield rest
}
