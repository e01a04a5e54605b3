import type { Narrowed } from '../../src/serve/shown-pictures.ts'

type Query = Narrowed['query']

/** An address with what narrows its page, and some of it changed; what is null or empty is left out. */
export function addressOf(
  path: string,
  query: Query,
  changes: { readonly [name: string]: string | null } = {},
): string {
  const all = Object.entries({ ...query, ...changes }).filter(
    (pair): pair is [string, string] => pair[1] !== null && pair[1] !== '',
  )
  const words = new URLSearchParams(all).toString().replaceAll('%2C', ',')
  return words === '' ? path : `${path}?${words}`
}
