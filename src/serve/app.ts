import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { DatelineError } from '../errors.ts'
import { type Network, openWeb } from '../ingest/index.ts'
import type { Store } from '../store/index.ts'
import { errorOfRequest } from './errors-of-requests.ts'
import { examplesIn } from './examples.ts'
import { type Guarded, guard } from './guard.ts'
import { safeHeaders } from './guards/headers.ts'
import { limits } from './limits.ts'
import { answerMalformed } from './malformed.ts'
import { type Metrics, metrics } from './metrics.ts'
import { describeRoutes } from './openapi.ts'
import { showProblem, wantsPage } from './pages/reply.ts'
import { problemMedia, problemOf } from './problem.ts'
import type { ReadingRoom } from './reading-room.ts'
import { type Readings, readings } from './readings.ts'
import { type App, type Rooms, withTypes } from './rooms.ts'
import { routes } from './routes/index.ts'
import { openStream } from './stream.ts'

export interface AppOptions extends Guarded {
  readonly store: Store
  readonly readingRoom: ReadingRoom
  /** How addresses are fetched that somebody gives; under guard if it is not given. */
  readonly network?: Network
  /** Where a fault of the server is told. */
  readonly log: (error: unknown) => void
  readonly headersTime?: number
  readonly requestTime?: number
  /** Checks answers against their schemas; for tests, since it costs as much as making them. */
  readonly checkAnswers?: boolean
}

const send = (reply: FastifyReply, status: number, problem: string) =>
  reply.code(status).headers(safeHeaders).type(problemMedia).send(problem)

function bareApp({ headersTime, requestTime }: AppOptions): FastifyInstance {
  return Fastify({
    bodyLimit: limits.body,
    connectionTimeout: limits.idleTime,
    requestTimeout: requestTime ?? limits.requestTime,
    keepAliveTimeout: limits.keepAliveTime,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: limits.id },
    http: {
      maxHeaderSize: limits.headers,
      headersTimeout: headersTime ?? limits.headersTime,
      connectionsCheckingInterval: limits.checkTime,
    },
    clientErrorHandler: answerMalformed,
    frameworkErrors: (error, _request, reply) => {
      const problem = problemOf(errorOfRequest(error))
      void send(reply as FastifyReply, problem.status, JSON.stringify(problem))
    },
  })
}

/** All answers that are errors, those to addresses where nothing is included: a page for browsers, a problem document for programs. */
function answerErrors(app: FastifyInstance, log: AppOptions['log']): void {
  app.setErrorHandler((thrown, request, reply) => {
    const error = errorOfRequest(thrown)
    const problem = problemOf(error)
    if (problem.status >= 500) log(thrown)
    if (problem.status === 503) reply.header('retry-after', '5')
    if (wantsPage(request)) return showProblem(reply.headers(safeHeaders), error)
    return send(reply, problem.status, JSON.stringify(problem))
  })
}

function measure(app: FastifyInstance, { duration }: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const labels = { method: request.method, route, status: reply.statusCode }
    duration.observe(labels, reply.elapsedTime / 1000)
  })
}

interface Built {
  readonly app: App
  readonly readings: Readings
}

/** The server, not yet listening. */
export async function buildApp(options: AppOptions): Promise<Built> {
  const app = bareApp(options)
  app.server.maxConnections = limits.connections
  // A form of another site can send text without asking first; JSON it cannot.
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(
    options.checkAnswers ? serializerCompiler : () => (data) => JSON.stringify(data),
  )
  const counted = metrics(options.store)
  const stream = openStream(options.store, counted, options.log)
  measure(app, counted)
  answerErrors(app, options.log)
  await guard(app, options)
  // Addresses where nothing is are counted too: who tries them all is stopped.
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, () => {
    throw new DatelineError('no-route', {})
  })
  await describeRoutes(app)
  const { store, readingRoom, perMinute } = options
  const { network = openWeb() } = options
  const read = readings(store, readingRoom, options.log)
  const rooms: Rooms = {
    store,
    readingRoom,
    readings: read,
    network,
    perMinute,
    stream,
    metrics: counted,
  }
  app.decorate('frame', async () => ({ examples: await examplesIn(store) }))
  for (const route of routes) await app.register(async (one) => route(withTypes(one), rooms))
  app.addHook('preClose', async () => stream.close())
  app.addHook('onClose', async () => {
    await read.close()
    await readingRoom.close()
  })
  return { app: withTypes(app), readings: read }
}
