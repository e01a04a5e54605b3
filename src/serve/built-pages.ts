import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Render } from './shown.ts'

const built = new URL('../../dist/web/', import.meta.url)

/**
 * The pages, built; they are loaded, not imported, for another tool makes them, and with the first request for one, for
 * who only asks the API needs none.
 */
export const builtPages = (): Promise<{ readonly render: Render }> => {
  // React renders several times as slowly where it is not told that nobody is developing.
  process.env.NODE_ENV ??= 'production'
  return import(new URL('server/server.js', built).href) as Promise<{ readonly render: Render }>
}

const types: { readonly [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** A file of the pages with its type; null for any other name. */
export function asset(name: string): { readonly type: string; readonly body: Buffer } | null {
  const type = types[extname(name)]
  const folder = new URL('assets/', built)
  if (type === undefined || !readdirSync(folder).includes(name)) return null
  return { type, body: readFileSync(new URL(name, folder)) }
}
