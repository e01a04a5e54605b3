import { DatelineError } from '../errors.ts'

/** Where a page ends: the day and number of its last report, and the place of its last datum in it. */
export interface Position {
  readonly day: string
  readonly seq: number
  readonly n: number
}

export const cursorOf = ({ day, seq, n }: Position): string =>
  Buffer.from(JSON.stringify([day, seq, n])).toString('base64url')

/** @throws DatelineError `wrong-query` for what no page has given */
export function positionOf(cursor: string): Position {
  try {
    const [day, seq, n] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (
      typeof day === 'string' &&
      day.length <= 40 &&
      Number.isSafeInteger(seq) &&
      Number.isSafeInteger(n)
    )
      return { day, seq: seq as number, n: n as number }
  } catch {
    // No JSON: said below.
  }
  throw new DatelineError('wrong-query', {
    problem: 'The cursor is not one that a page has given.',
  })
}
