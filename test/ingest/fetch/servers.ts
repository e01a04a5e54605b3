import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { openWeb, type WebOptions } from '../../../src/ingest/fetch/web.ts'
import { type Item, type ReadItemsOptions, readSource } from '../../../src/ingest/index.ts'

export interface Site {
  readonly port: number
  /** `http://NAME:PORT`. */
  readonly origin: string
  /** Paths that were asked for, without robots.txt. */
  readonly asked: string[]
}

type Answer = (request: IncomingMessage, response: ServerResponse, site: Site) => void

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** A real server on this machine, known as `name` to a web that resolves names with `toHere`. */
export async function serve(answer: Answer, name = 'news.test'): Promise<Site> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') response.writeHead(404).end()
    else {
      asked.push(path)
      answer(request, response, site)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const site: Site = { port, origin: `http://${name}:${port}`, asked }
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return site
}

/** A server that must never be asked: it stands for what a private network holds. */
export const secret = (): Promise<Site> =>
  serve((_, response) => response.end('<p>the secret</p>'), '127.0.0.1')

const toHere = async () => ['127.0.0.1']

/** The way out to the web in which these sites, and no others, may be fetched though they are on this machine. */
export const webWith = (sites: readonly Site[], options: WebOptions = {}) =>
  openWeb({
    allowHosts: sites.map(({ origin }) => new URL(origin).host),
    resolve: toHere,
    gap: 0,
    ...options,
    limits: { connect: 1000, idle: 1000, whole: 3000, ...options.limits },
  })

export async function sourceItems(
  source: string,
  network: ReturnType<typeof openWeb>,
  options: ReadItemsOptions = {},
): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of readSource(source, { ...options, network })) items.push(item)
  return items
}

/** The code of the error that a request ends with, or `ok`. */
export async function codeOf(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'ok',
    (error: { readonly code?: string }) => error.code ?? String(error),
  )
}

export const operator = { operator: true } as const

export const page = (title: string, words: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${Array.from(
    { length: 6 },
    (_, at) =>
      `<p>${words} The council of Bellhaven met for the ${at + 1}. time on Friday and said that nobody had to leave the town before the bridge was safe.</p>`,
  ).join('')}</article></body></html>`

export const rss = (items: string, extra = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Bellhaven Post</title><link>http://news.test/</link><description>News</description>${extra}${items}</channel></rss>`

export const entry = (title: string, link: string): string =>
  `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><description>The council said more.</description></item>`
