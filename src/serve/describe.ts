import type { Store } from '../store/index.ts'
import { buildApp } from './app.ts'
import { limits } from './limits.ts'

/** The OpenAPI document of the server, without a store and without listening. */
export async function describeApi(): Promise<object> {
  const { app } = await buildApp({
    host: '127.0.0.1',
    names: [],
    token: null,
    perMinute: limits.perMinute,
    store: {} as Store,
    readingRoom: {
      read: async () => Promise.reject(),
      desk: async () => Promise.reject(),
      close: async () => undefined,
    },
    log: () => undefined,
  })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}
