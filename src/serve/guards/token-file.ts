import { readFileSync } from 'node:fs'
import { DatelineError, reasonOf } from '../../errors.ts'

/** Fewer characters could be tried out. */
const fewestCharacters = 20

/** The token in a file, white space around it left off; one that is too easy to guess is refused. */
export function tokenFrom(path: string): string {
  let token: string
  try {
    token = readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw new DatelineError('bad-token-file', { reason: reasonOf(error) }, error)
  }
  if (!/^[\x21-\x7e]{1,512}$/.test(token)) {
    throw new DatelineError('bad-token-file', { reason: 'it is not one line of ASCII letters' })
  }
  if (token.length < fewestCharacters) {
    throw new DatelineError('bad-token-file', {
      reason: `the token has fewer than ${fewestCharacters} characters`,
    })
  }
  return token
}
