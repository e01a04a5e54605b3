import type { DatelineError } from '../errors.ts'
import { count } from './numbers.ts'
import { printable } from './printable.ts'

/** How a run went so far. */
export interface Tally {
  read: number
  failed: number
  words: number
}

/** `4,318 read, 3 failed`; nothing to say where one report was read and that was all. */
export const summary = ({ read, failed }: Tally): string =>
  `${count(read)} read, ${count(failed)} failed`

/** An error in one line: code, what happened, what to do. */
export const errorLine = ({ code, message, remedy }: DatelineError): string =>
  printable(`${code} ${message} ${remedy}`.replace(/\s+/g, ' '))

/** Exit status of a run that came to its end. */
export const exitStatus = ({ failed }: Tally): number => (failed > 0 ? 1 : 0)
