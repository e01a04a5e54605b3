import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
}
const built = new URL('../../dist/web/assets/', import.meta.url)

/** A file to serve, by its path; null where there is none. */
export type Serve = (path: string) => string | Buffer | null

const asset: Serve = (path) => {
  const name = path.replace(/^\/assets\//, '')
  return path !== name && readdirSync(built).includes(name)
    ? readFileSync(new URL(name, built))
    : null
}

/** A server of made-up pages with the built styles and scripts, under the policy of the real one. */
export async function servePages(page: Serve, policy: string) {
  const server = createServer(({ url = '/' }, answer) => {
    const [path = '/'] = url.split('?')
    const body = asset(path) ?? page(path)
    answer.setHeader('content-security-policy', policy)
    answer.setHeader('content-type', `${types[extname(path)] ?? 'text/html'}; charset=utf-8`)
    answer.writeHead(body === null ? 404 : 200).end(body ?? 'none')
  })
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((done) => server.close(done)),
  }
}
