import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { DatelineError } from '../errors.ts'
import { safeHeaders } from './guards/headers.ts'
import { mayBeCalled } from './guards/hosts.ts'
import { isFromForeignPage } from './guards/origins.ts'
import { bearsToken } from './guards/token.ts'
import type { limits } from './limits.ts'

export interface Guarded {
  /** The address it listens at, and the names that it also goes by. */
  readonly host: string
  readonly names: readonly string[]
  /** What requests must bear; null where only this machine can ask. */
  readonly token: string | null
  /** Requests of one address a minute. */
  readonly perMinute: typeof limits.perMinute
}

/** Open to everybody who may ask at all: it says nothing but that the server is there. */
const open = new Set(['/v1/health'])

const minute = 60_000

/** What a request has to pass before anything is looked at, in this order. */
export async function guard(app: FastifyInstance, { host, names, token, perMinute }: Guarded) {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(safeHeaders)
    if (!mayBeCalled(request.headers.host, host, names)) throw new DatelineError('foreign-host', {})
    if (isFromForeignPage(request.headers)) throw new DatelineError('foreign-page', {})
  })
  await app.register(rateLimit, {
    max: perMinute.all,
    timeWindow: minute,
    errorResponseBuilder: () => new DatelineError('too-many-requests', {}),
  })
  if (token === null) return
  const wrongTokens = app.createRateLimit({ max: perMinute.wrongToken, timeWindow: minute })
  app.addHook('onRequest', async (request, reply) => {
    if (
      open.has(request.routeOptions.url ?? '') ||
      bearsToken(request.headers.authorization, token)
    )
      return
    const tried = await wrongTokens(request)
    if (!tried.isAllowed && tried.isExceeded) {
      reply.header('retry-after', tried.ttlInSeconds)
      throw new DatelineError('too-many-requests', {})
    }
    reply.header('www-authenticate', 'Bearer')
    throw new DatelineError('no-token-given', {})
  })
}
