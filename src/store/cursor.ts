import { DatelineError } from '../errors.ts'

/** Where a page ends: the day and number of its last report, and the place of its last datum in it. */
export interface Position {
  readonly day: string
  readonly seq: number
  readonly n: number
}

/** The end of a page as its reader hands it back. */
export const packed = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

const wrongCursor = (): DatelineError =>
  new DatelineError('wrong-query', { problem: 'The cursor is not one that a page has given.' })

/**
 * The end of the page before.
 *
 * @param check what it must be
 * @throws DatelineError `wrong-query` for what no page has given
 */
export function unpacked<Place>(cursor: string, check: (value: unknown) => Place | null): Place {
  try {
    const place = check(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    if (place !== null) return place
  } catch {
    // No JSON: said below.
  }
  throw wrongCursor()
}

export const cursorOf = ({ day, seq, n }: Position): string => packed([day, seq, n])

export const positionOf = (cursor: string): Position =>
  unpacked(cursor, (value) => {
    const [day, seq, n] = value as unknown[]
    return typeof day === 'string' &&
      day.length <= 40 &&
      Number.isSafeInteger(seq) &&
      Number.isSafeInteger(n)
      ? { day, seq: seq as number, n: n as number }
      : null
  })
