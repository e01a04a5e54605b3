import { readFileSync } from 'node:fs'
import type { Record } from '../record/record.ts'
import type { Report } from '../record/report.ts'

/** What `web/server.tsx` exports, built; it is loaded, not imported, for the pages are made by another tool. */
export interface BuiltPages {
  readonly reportHtml: (report: Report, record: Record) => string
  readonly reportsHtml: (reports: readonly PageOfList[], next: string | null) => string
  readonly problemHtml: (title: string, detail: string, remedy: string) => string
}

/** A kept report as the list of the first page shows it. */
export interface PageOfList {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  readonly unread: string | null
}

const built = new URL('../../dist/web/', import.meta.url)

/** The pages, with the first request for one: who only asks the API needs none. */
export const builtPages = (): Promise<BuiltPages> =>
  import(new URL('server/server.js', built).href) as Promise<BuiltPages>

const assets: { readonly [name: string]: string } = {
  'style.css': 'text/css; charset=utf-8',
  'client.js': 'text/javascript; charset=utf-8',
}

/** A file of the pages with its type; null for any other name. */
export function asset(name: string): { readonly type: string; readonly body: Buffer } | null {
  const type = Object.hasOwn(assets, name) ? assets[name] : undefined
  return type === undefined ? null : { type, body: readFileSync(new URL(`assets/${name}`, built)) }
}
