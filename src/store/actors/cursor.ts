import { DatelineError } from '../../errors.ts'

/** The end of a page as its reader hands it back. */
export const packed = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/**
 * The end of the page before.
 *
 * @param check makes it what it must be; null for anything else
 * @throws DatelineError `wrong-query` for what no page has given
 */
export function unpacked<Place>(
  cursor: string,
  check: (value: readonly unknown[]) => Place | null,
): Place {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const place = Array.isArray(value) ? check(value) : null
    if (place !== null) return place
  } catch {
    // No JSON: said below.
  }
  throw new DatelineError('wrong-query', {
    problem: 'The cursor is not one that a page has given.',
  })
}
