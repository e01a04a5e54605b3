import { homedir } from 'node:os'
import { join } from 'node:path'
import type { StorePlace } from './store.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The user's folder for data of programs, by the custom of the platform. */
function dataFolder(env: Environment, platform: NodeJS.Platform): string {
  if (env.XDG_DATA_HOME) return env.XDG_DATA_HOME
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  return platform === 'darwin'
    ? join(homedir(), 'Library', 'Application Support')
    : join(homedir(), '.local', 'share')
}

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
    return { kind: 'sqlite', file: join(dataFolder(env, platform), 'dateline', 'dateline.db') }
  return /^postgres(?:ql)?:\/\//.test(named)
    ? { kind: 'postgres', url: named }
    : { kind: 'sqlite', file: named }
}

/** What a place is called in messages: never with a password. */
export const nameOfPlace = (place: StorePlace): string =>
  place.kind === 'sqlite' ? place.file : place.url.replace(/\/\/([^:/@]*):[^@]*@/, '//$1@')
