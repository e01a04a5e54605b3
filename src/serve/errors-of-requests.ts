import type { FastifyError } from 'fastify'
import { DatelineError } from '../errors.ts'

interface Issue {
  readonly keyword?: string
  readonly instancePath?: string
  readonly message?: string
}

/** Which field is wrong, in words of the schema: never the value, and no name of a field that only the request has. */
function wrongField({ keyword, instancePath = '', message = '' }: Issue): string {
  if (keyword === 'unrecognized_keys') return 'it has a field that is not known here'
  const field = instancePath.replace(/^\//, '').replaceAll('/', '.')
  return field === '' ? 'its body is not of the right shape' : `\`${field}\`: ${message}`
}

const tooBig = () => new DatelineError('body-too-big', {})

const byCode: { readonly [code: string]: () => DatelineError } = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooBig,
  FST_REQ_FILE_TOO_LARGE: tooBig,
  FST_FILES_LIMIT: tooBig,
  FST_FIELDS_LIMIT: tooBig,
  FST_PARTS_LIMIT: tooBig,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new DatelineError('wrong-media', {}),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    new DatelineError('bad-request', { problem: 'its length is not what it says' }),
  FST_ERR_CTP_EMPTY_JSON_BODY: () =>
    new DatelineError('bad-request', { problem: 'it has no body' }),
  FST_ERR_CTP_INVALID_JSON_BODY: () =>
    new DatelineError('bad-request', { problem: 'its body is no JSON' }),
  FST_ERR_BAD_URL: () =>
    new DatelineError('bad-request', { problem: 'its address is not well formed' }),
}

/** What is thrown while a request is answered, as an error of the table where it is the request's own fault. */
export function errorOfRequest(thrown: unknown): unknown {
  if (thrown instanceof DatelineError) return thrown
  const error = thrown as Partial<FastifyError>
  const [issue] = (error.validation as readonly Issue[] | undefined) ?? []
  if (issue) return new DatelineError('bad-request', { problem: wrongField(issue) })
  const known = byCode[error.code ?? '']
  if (known) return known()
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
    ? new DatelineError('bad-request', { problem: 'it is not well formed' })
    : thrown
}
