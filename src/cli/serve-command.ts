import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { openWorkers } from '../flow/index.ts'
import { limits } from '../serve/limits.ts'
import { nameOfPlace } from '../store/index.ts'
import { dataOption, withStore } from './data-option.ts'
import { portNumber, requestsNumber, wholeNumber } from './option-values.ts'
import { stopSignal } from './stop-signal.ts'

const examples = `
Examples:
  dateline serve                             pages and API, for this machine
  dateline serve --data news.db --port 9000
  openssl rand -hex 32 > token
  dateline serve --host 0.0.0.0 --token-file token --name news.example

docs/api.md describes what can be asked; so does /v1/openapi.json. Ctrl-C stops it: what is being
answered is answered to its end.`

interface ServeCommandOptions {
  readonly host: string
  readonly port: number
  readonly data?: string
  readonly tokenFile?: string
  readonly name?: readonly string[]
  readonly workers?: number
  readonly rate?: number
}

async function run(options: ServeCommandOptions): Promise<void> {
  const { host, port, name = [], workers = availableParallelism() } = options
  // Loaded here: no other command needs a server.
  const { isLoopback, readingRoom, serve, tokenFrom } = await import('../serve/index.ts')
  const token = options.tokenFile === undefined ? null : tokenFrom(options.tokenFile)
  await withStore(options.data, async (store) => {
    const serving = await serve({
      host,
      port,
      token,
      names: name.map((one) => one.toLowerCase()),
      perMinute: { ...limits.perMinute, ...(options.rate ? { all: options.rate } : {}) },
      store,
      readingRoom: readingRoom(() => openWorkers(workers)),
      log: (error) => console.error(error),
    })
    const open = isLoopback(host) ? 'for this machine only' : 'for who has the token'
    process.stderr.write(`Serving ${nameOfPlace(store.place)} at ${serving.address}, ${open}.\n`)
    const { signal } = stopSignal()
    if (!signal.aborted) await once(signal, 'abort')
    await serving.stop()
  })
}

export const serveCommand = (): Command =>
  new Command('serve')
    .summary('answer other programs over HTTP')
    .description('Serves what is kept, and reads texts that are sent, over HTTP.')
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--port <n>', 'port to listen at; 0 is any that is free', portNumber, 8317)
    .addOption(dataOption())
    .option('--token-file <file>', 'what requests must bear; needed where others can reach it')
    .option('--name <host...>', 'names that the server may be called by')
    .option(
      '--rate <n>',
      `requests of one address a minute (${limits.perMinute.all})`,
      requestsNumber,
    )
    .option('--workers <n>', 'threads that read (as many as the processor has cores)', wholeNumber)
    .addHelpText('after', examples)
    .action(run)
