import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { DatelineError } from '../errors.ts'
import {
  headerBytes,
  headerLine,
  type ImportedHeader,
  importedFile,
  openPlaces,
} from '../lexicon/imported-places.ts'
import { dumpLines } from './dump-lines.ts'
import { faultOf, placeOfLine } from './geonames.ts'
import { keyedLines, unranked } from './keyed-lines.ts'
import { lineSorter } from './sorted-lines.ts'

/** How far an import is: `share` of the dump, or of what is written once the dump is read; null where that is unknown. */
export interface ImportProgress {
  readonly doing: 'reading' | 'writing'
  readonly places: number
  readonly share: number | null
}

export interface ImportOptions {
  /** Populated places below this are left out; waters, regions and administrative areas never are. */
  readonly leastPopulation: number
  readonly signal: AbortSignal
  readonly show: (progress: ImportProgress) => void
}

/** Namesakes beyond this many, the smallest, are left out: no report tells five hundred hamlets apart. */
const mostNamesakes = 500
/** Lines after which others have their turn: who shows progress, who wants to stop. */
const turn = 20_000
const chunkLength = 1 << 20
const settled = new Set(['capital', 'seat', 'town', 'quarter'])

/**
 * Brings a dump of GeoNames into the file that grounding looks places up in. The file is there as a whole or not at all, and what was imported
 * before stays until it is.
 *
 * @throws DatelineError `not-geonames` for a file of another kind or half a dump, `interrupted`
 */
export async function importPlaces(path: string, options: ImportOptions): Promise<ImportedHeader> {
  const sorter = lineSorter()
  try {
    let places = 0
    let lines = 0
    for await (const { text, where, share } of dumpLines(path)) {
      const fault = faultOf(text)
      if (fault !== null)
        throw new DatelineError('not-geonames', { path, reason: `${where} ${fault}` })
      const place = placeOfLine(text)
      if (place && !(settled.has(place.kind) && place.population < options.leastPopulation)) {
        for (const line of keyedLines(place)) sorter.add(line)
        places += 1
      }
      lines += 1
      if (lines % turn === 0) await pause(options, { doing: 'reading', places, share })
    }
    if (places === 0) {
      throw new DatelineError('not-geonames', { path, reason: 'no place in it is of use' })
    }
    return await writePlaces(sorter.sorted(), places, basename(path), options)
  } finally {
    sorter.end()
  }
}

async function pause({ signal, show }: ImportOptions, progress: ImportProgress): Promise<void> {
  show(progress)
  await new Promise(setImmediate)
  if (signal.aborted) {
    throw new DatelineError('interrupted', {
      done: `${progress.doing} ${progress.places.toLocaleString('en-US')} places`,
      remedy: 'Nothing has changed; give the same command again.',
    })
  }
}

async function writePlaces(
  lines: Iterable<string>,
  places: number,
  source: string,
  options: ImportOptions,
): Promise<ImportedHeader> {
  const target = importedFile()
  mkdirSync(dirname(target), { recursive: true })
  const part = `${target}.part-${process.pid}`
  const file = openSync(part, 'w')
  try {
    const hash = createHash('sha256')
    let held = ''
    let at = headerBytes
    const flush = () => {
      hash.update(held)
      at += writeFully(file, Buffer.from(held), at)
      held = ''
    }
    let number = 0
    let last = ''
    let namesakes = 0
    for (const sorted of lines) {
      const { key, line } = unranked(sorted)
      namesakes = key === last ? namesakes + 1 : 1
      last = key
      if (namesakes <= mostNamesakes) held += `${line}\n`
      if (held.length > chunkLength) flush()
      number += 1
      if (number % turn === 0) await pause(options, { doing: 'writing', places, share: null })
    }
    flush()
    const version = `places-${hash.digest('hex').slice(0, 8)}`
    const header = { version, places, source }
    writeFully(file, headerLine(header), 0)
    closeSync(file)
    renameSync(part, target)
    return header
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function writeFully(file: number, bytes: Uint8Array, position: number): number {
  let at = 0
  while (at < bytes.length) at += writeSync(file, bytes, at, bytes.length - at, position + at)
  return bytes.length
}

/** What is imported now, null where nothing is. */
export function placesThere(): (ImportedHeader & { readonly bytes: number }) | null {
  const there = openPlaces(importedFile())
  if (!there) return null
  there.close()
  const { version, places, source } = there
  return { version, places, source, bytes: statSync(importedFile()).size }
}

/** Goes back to the gazetteer that ships with the program; says whether there was anything to remove. */
export function removePlaces(): boolean {
  const there = statSync(importedFile(), { throwIfNoEntry: false }) !== undefined
  rmSync(importedFile(), { force: true })
  return there
}

export { importedFile }
