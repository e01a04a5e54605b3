import { statSync } from 'node:fs'

/** Whether two paths lead to one file, by whatever names. */
export function sameFile(a: string, b: string): boolean {
  const one = statSync(a, { throwIfNoEntry: false, bigint: true })
  const other = statSync(b, { throwIfNoEntry: false, bigint: true })
  return one?.isFile() === true && one.ino === other?.ino && one.dev === other.dev
}
