import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { openWorkers } from '../flow/index.ts'
import { openWeb } from '../ingest/index.ts'
import { limits } from '../serve/limits.ts'
import type { Serving } from '../serve/serve.ts'
import { nameOfPlace } from '../store/index.ts'
import { dataOption, withStore } from './data-option.ts'
import { allowHostOption } from './input-options.ts'
import { openBrowser } from './open-browser.ts'
import { portNumber, requestsNumber, wholeNumber } from './option-values.ts'
import { stopSignal } from './stop-signal.ts'
import { errorLine } from './tally.ts'

const examples = `
Examples:
  dateline serve                             pages and API, for this machine
  dateline serve --examples --open           what npm start does, in your browser
  dateline serve --data news.db --port 9000
  openssl rand -hex 32 > token
  dateline serve --host 0.0.0.0 --token-file token --name news.example

docs/api.md describes what can be asked; so does /v1/openapi.json. Ctrl-C stops it: what is being
answered is answered to its end.`

interface ServeCommandOptions {
  readonly host: string
  readonly port?: number
  readonly data?: string
  readonly tokenFile?: string
  readonly name?: readonly string[]
  readonly workers?: number
  readonly rate?: number
  readonly examples?: boolean
  readonly allowHost?: readonly string[]
  readonly open?: boolean
}

const usualPort = 8317
const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Reads the examples behind the server's back; the pages show how far it is. */
async function readExamples({ readExamples }: Serving): Promise<void> {
  const reading = await readExamples()
  if (reading === null) return
  for (const error of reading.errors) say(errorLine(error))
  const of = reading.added === reading.known ? '' : ` of ${reading.known}`
  say(`${reading.added}${of} examples read; the pages mark them and can take them out.`)
}

async function run(options: ServeCommandOptions): Promise<void> {
  const { host, port, name = [], workers = availableParallelism() } = options
  // Loaded here: no other command needs a server.
  const { isLoopback, readingRoom, serve, serveNear, tokenFrom } = await import('../serve/index.ts')
  const token = options.tokenFile === undefined ? null : tokenFrom(options.tokenFile)
  await withStore(options.data, async (store) => {
    // Only a port that was named is meant.
    const serving = await (port === undefined ? serveNear : serve)({
      host,
      port: port ?? usualPort,
      token,
      names: name.map((one) => one.toLowerCase()),
      perMinute: { ...limits.perMinute, ...(options.rate ? { all: options.rate } : {}) },
      store,
      network: openWeb({ allowHosts: options.allowHost ?? [] }),
      readingRoom: readingRoom(() => openWorkers(workers)),
      log: (error) => console.error(error),
      warm: token === null,
    })
    const open = isLoopback(host) ? 'for this machine only' : 'for who has the token'
    say(`Serving ${nameOfPlace(store.place)} at ${serving.address}, ${open}.`)
    const { signal } = stopSignal()
    if (options.open) openBrowser(serving.address)
    if (options.examples) void readExamples(serving).catch((error: unknown) => console.error(error))
    if (!signal.aborted) await once(signal, 'abort')
    await serving.stop()
  })
}

export const serveCommand = (): Command =>
  new Command('serve')
    .summary('pages for people and an API for programs, over HTTP')
    .description(
      'Serves what is kept, and reads what is sent, over HTTP: as pages and for other programs.',
    )
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option(
      '--port <n>',
      `port to listen at; 0 is any that is free (${usualPort}, or the next free one)`,
      portNumber,
    )
    .addOption(dataOption())
    .option('--examples', 'read the examples that ship with it, where nothing is kept yet')
    .option('--open', 'open the first page in a browser')
    .option('--token-file <file>', 'what requests must bear; needed where others can reach it')
    .option('--name <host...>', 'names that the server may be called by')
    .option(
      '--rate <n>',
      `requests of one address a minute (${limits.perMinute.all})`,
      requestsNumber,
    )
    .addOption(allowHostOption())
    .option('--workers <n>', 'threads that read (as many as the processor has cores)', wholeNumber)
    .addHelpText('after', examples)
    .action(run)
