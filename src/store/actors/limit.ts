import { DatelineError } from '../../errors.ts'

/** No page is longer. */
const MOST = 200

/** @throws DatelineError `wrong-query` for a page of a length that there is not */
export function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw new DatelineError('wrong-query', { problem: `The limit is a number from 1 to ${MOST}.` })
}
