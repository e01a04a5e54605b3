import type { Query } from '../../store/index.ts'
import { write } from './write.ts'

const addressed = (path: string, fields: { readonly [field: string]: string }): string =>
  `${path}?${new URLSearchParams(fields)}`

/** Address of the page that shows what a query finds. */
export const addressOf = (query: Query, cursor?: string, page = 1): string =>
  addressed('/search', {
    q: write(query),
    ...(cursor === undefined ? {} : { cursor }),
    ...(page > 1 ? { page: String(page) } : {}),
  })

const plain = (query: Query): { readonly [field: string]: string } =>
  Object.fromEntries(
    Object.entries(query).map(([field, value]) => [
      field,
      typeof value === 'object'
        ? [value.west, value.south, value.east, value.north].join()
        : String(value),
    ]),
  )

/** The same for programs. */
export const apiAddressOf = (query: Query): string =>
  addressed('/v1/search', { ...plain(query), limit: '200' })

/** The same as a table. */
export const csvAddressOf = (query: Query): string => addressed('/search.csv', { q: write(query) })
