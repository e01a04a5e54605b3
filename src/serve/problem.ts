import { DatelineError, type ErrorName } from '../errors.ts'

/** What every error answer is sent as. */
export const problemMedia = 'application/problem+json; charset=utf-8'

interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly remedy: string
}

/** Errors whose values we made ourselves; those of others may hold words of a file name or of the request. */
const speakable: ReadonlySet<ErrorName> = new Set<ErrorName>([
  'bad-request',
  'body-too-big',
  'busy',
  'empty-text',
  'foreign-host',
  'foreign-page',
  'no-route',
  'no-token-given',
  'not-english',
  'too-long',
  'too-many',
  'unknown-id',
  'wrong-media',
])

const fault = new DatelineError('server-fault', {})

/**
 * An error as a problem document. What came with the request is never in it: an error that could hold such words, and one that
 * is not of the table, is answered by the title alone.
 */
export function problemOf(error: unknown): Problem {
  const known = error instanceof DatelineError ? error : fault
  const told = speakable.has(known.kind) || known.status < 500 ? known : fault
  const title = told.kind.replaceAll('-', ' ')
  return {
    type: `urn:dateline:error:${told.code}`,
    title,
    status: told.status,
    detail: speakable.has(told.kind) || told === fault ? told.message : title,
    code: told.code,
    remedy: told.remedy,
  }
}
