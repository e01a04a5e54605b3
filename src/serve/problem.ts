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
  'server-fault',
  'not-english',
  'too-long',
  'too-many-requests',
  'unknown-id',
  'wrong-media',
  'wrong-query',
])

/** Errors of what somebody sent to be read: who sent it may be told its own names and addresses. */
const ofInput: ReadonlySet<ErrorName> = new Set<ErrorName>([
  'address-refused',
  'binary',
  'broken-archive',
  'broken-json',
  'broken-xml',
  'closed-to-robots',
  'doctype',
  'fetched-too-much',
  'fetched-too-slowly',
  'http-status',
  'no-report',
  'no-text',
  'not-an-object',
  'not-decoded',
  'not-fetched',
  'not-utf8',
  'too-big',
  'too-many',
  'unpacks-too-far',
  'wrong-field',
])

const { remedy: askAgain } = new DatelineError('server-fault', {})

/**
 * An error as a problem document. What came with the request is never in it, and neither is a path of this machine: an error whose
 * words are not surely our own is told by its name and code alone, and one that is not of the table is a fault.
 *
 * @param toSender the answer is a page for who sent what could not be read, and may name it
 */
export function problemOf(thrown: unknown, toSender = false): Problem {
  const error = thrown instanceof DatelineError ? thrown : new DatelineError('server-fault', {})
  const title = error.kind.replaceAll('-', ' ')
  const mayBeTold = speakable.has(error.kind) || (toSender && ofInput.has(error.kind))
  return {
    type: `urn:dateline:error:${error.code}`,
    title,
    status: error.status,
    detail: mayBeTold ? error.message : title,
    code: error.code,
    remedy: mayBeTold ? error.remedy : askAgain,
  }
}
