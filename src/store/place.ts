import { join } from 'node:path'
import { dataFolder, type Environment } from '../data-folder.ts'
import type { StorePlace } from './store.ts'

/**
 * Where the store is: the file that the user names, else the database of `DATABASE_URL`, else a file among the user's data.
 *
 * @param data a file, or a `postgres://` address
 */
export function storePlace(
  data: string | undefined,
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): StorePlace {
  const named = data ?? env.DATABASE_URL
  if (named === undefined || named === '')
    return { kind: 'sqlite', file: join(dataFolder(env, platform), 'dateline.db') }
  return /^postgres(?:ql)?:\/\//.test(named)
    ? { kind: 'postgres', url: named }
    : { kind: 'sqlite', file: named }
}

/** What a place is called in messages: never with a password. */
export const nameOfPlace = (place: StorePlace): string =>
  place.kind === 'sqlite' ? place.file : place.url.replace(/\/\/([^:/@]*):[^@]*@/, '//$1@')
