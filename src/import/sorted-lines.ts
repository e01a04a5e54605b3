import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'

/** Lines held at a time; what is beyond goes to the disk, sorted. */
const runLines = 100_000
const chunkBytes = 128 * 1024

/** Sorts any number of lines in the memory that some hundred thousand of them need. */
export interface LineSorter {
  readonly add: (line: string) => void
  /** All lines that were added, in the order in which JavaScript compares them. */
  readonly sorted: () => Generator<string>
  /** Removes what was put on the disk. */
  readonly end: () => void
}

export function lineSorter(most = runLines): LineSorter {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-places-'))
  const runs: string[] = []
  let held: string[] = []
  const put = () => {
    const path = join(folder, String(runs.length))
    writeFileSync(
      path,
      held
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    )
    runs.push(path)
    held = []
  }
  return {
    add: (line) => {
      if (held.push(line) >= most) put()
    },
    sorted: () => merged([...runs.map(linesOf), held.sort().values()]),
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Sorted sources as one, by halves: each line is compared once a level. */
function* merged(sources: readonly Iterator<string>[]): Generator<string> {
  const half = sources.length >> 1
  const one = half > 0 ? merged(sources.slice(0, half)) : sources[0]
  const other = half > 0 ? merged(sources.slice(half)) : undefined
  let left = one?.next()
  let right = other?.next()
  for (;;) {
    const isLeft = left && !left.done
    const isRight = right && !right.done
    if (!isLeft && !isRight) return
    if (isLeft && (!isRight || (left?.value as string) <= (right?.value as string))) {
      yield left?.value as string
      left = one?.next()
    } else {
      yield right?.value as string
      right = other?.next()
    }
  }
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for (;;) {
      const length = readSync(file, chunk)
      if (length === 0) return
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } finally {
    closeSync(file)
  }
}
