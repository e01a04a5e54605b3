import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../data-folder.ts'
import { DatelineError } from '../errors.ts'
import { type GazetteerPlace, placeOf } from './gazetteer.ts'

/** What the first line of a file of imported places says of it. */
export interface ImportedHeader {
  /** Names what is in the file: the same places, the same version. */
  readonly version: string
  readonly places: number
  /** Name of the file that was imported. */
  readonly source: string
}

/** A file of imported places, open. */
export interface ImportedPlaces extends ImportedHeader {
  /** The places of a key, the biggest first. */
  readonly named: (key: string) => readonly GazetteerPlace[]
  readonly close: () => void
}

/** The first line has a fixed width: it is written when all others are known. */
export const headerBytes = 256
/** Under a key with this before it stand names that a place bears besides its own. */
export const alternateMark = '~'
const head = '#dateline-places 1'
const lineFeed = 0x0a
const blockBytes = 4096

/** Where the places are that a user has imported. */
export const importedFile = (): string => join(dataFolder(), 'places.tsv')

export const headerLine = ({ version, places, source }: ImportedHeader): Buffer => {
  const name = Buffer.from(source.replace(/\s+/g, ' ')).subarray(0, 150).toString()
  const line = Buffer.alloc(headerBytes, ' ')
  line.write([head, version, places, name.replace(/�$/, '')].join('\t'))
  line[headerBytes - 1] = lineFeed
  return line
}

/**
 * Opens a file that `dateline import-places` has written; null where there is none. Nothing of it is kept in memory: it is sorted, and a
 * name is looked up by halving, some twenty small reads in a file of any size.
 */
export function openPlaces(path: string): ImportedPlaces | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new DatelineError(
      'broken-places',
      { reason: `${path} cannot be opened (${code ?? 'unknown'})` },
      error,
    )
  }
  const { size } = fstatSync(file)
  const [mark, version, places, source] = read(file, 0, headerBytes)
    .toString()
    .trimEnd()
    .split('\t')
  if (mark !== head || !version || source === undefined) {
    closeSync(file)
    throw new DatelineError('broken-places', {
      reason: `${path} is not as it was written`,
    })
  }
  return {
    version,
    places: Number(places),
    source,
    named: (key) => rowsOf(file, size, key),
    close: () => closeSync(file),
  }
}

const read = (file: number, position: number, bytes: number): Buffer => {
  const buffer = Buffer.allocUnsafe(bytes)
  return buffer.subarray(0, readSync(file, buffer, 0, bytes, position))
}

/** The lines that begin after a position, each with where it begins. */
function* linesAfter(file: number, position: number) {
  let held: Buffer = Buffer.alloc(0)
  let start = position
  let first = true
  for (let at = position; ; at += blockBytes) {
    const block = read(file, at, blockBytes)
    if (block.length === 0) return
    held = held.length === 0 ? block : Buffer.concat([held, block])
    let from = 0
    for (;;) {
      const feed = held.indexOf(lineFeed, from)
      if (feed < 0) break
      if (!first) yield { start, line: held.toString('utf8', from, feed) }
      first = false
      start += feed + 1 - from
      from = feed + 1
    }
    held = held.subarray(from)
  }
}

const keyOf = (line: string): string => line.slice(0, line.indexOf('\t'))

function rowsOf(file: number, size: number, key: string): readonly GazetteerPlace[] {
  // What begins up to `low` has a smaller key; `high` only ends the search.
  let low = headerBytes - 1
  let high = size
  while (high - low > blockBytes) {
    const middle = Math.floor((low + high) / 2)
    const [next] = linesAfter(file, middle)
    if (next && keyOf(next.line) < key) low = next.start - 1
    else high = middle
  }
  const found: GazetteerPlace[] = []
  for (const { line } of linesAfter(file, low)) {
    const own = keyOf(line)
    if (own > key) break
    if (own === key) found.push({ ...placeOf(key, line.split('\t').slice(1)), from: 'import' })
  }
  return found
}

let opened: ImportedPlaces | null | undefined

/** What the user has imported, opened at the first question; null, and without any cost, where that is nothing. */
export const importedPlaces = (): ImportedPlaces | null => {
  if (opened === undefined) opened = openPlaces(importedFile())
  return opened
}
