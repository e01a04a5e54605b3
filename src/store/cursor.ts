import { DatelineError } from '../errors.ts'

/** Where a page ends: the day and number of a report, and the place of a datum in it. */
export interface Position {
  readonly day: string
  readonly seq: number
  readonly n: number
}

/** What a page begins after or, going back, ends before. */
export interface Cursor extends Position {
  readonly back: boolean
}

export const cursorOf = ({ day, seq, n }: Position, back: boolean): string =>
  Buffer.from(JSON.stringify([day, seq, n, ...(back ? [1] : [])])).toString('base64url')

/** @throws DatelineError `wrong-query` for what no page has given */
export function readCursor(cursor: string): Cursor {
  try {
    const [day, seq, n, back] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (
      typeof day === 'string' &&
      day.length <= 40 &&
      Number.isSafeInteger(seq) &&
      Number.isSafeInteger(n)
    )
      return { day, seq: seq as number, n: n as number, back: back === 1 }
  } catch {
    // No JSON: said below.
  }
  throw new DatelineError('wrong-query', {
    problem: 'The cursor is not one that a page has given.',
  })
}
