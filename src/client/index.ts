import createFetchClient from 'openapi-fetch'
import type { paths } from './schema.ts'

export type { components, paths } from './schema.ts'

export interface ClientOptions {
  /** `http://127.0.0.1:8317` */
  readonly address: string
  readonly token?: string
}

/**
 * A client of `dateline serve`, typed by the server's own description: what may be asked for and what is answered.
 *
 * @example
 * const dateline = client({ address: 'http://127.0.0.1:8317' })
 * const { data, error } = await dateline.GET('/v1/events', { params: { query: { who: 'Karval' } } })
 */
export const client = ({ address, token }: ClientOptions) =>
  createFetchClient<paths>({
    baseUrl: address,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  })
