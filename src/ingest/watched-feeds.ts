import { readFileSync } from 'node:fs'
import { done, failed, type Outcome, reasonOf } from '../errors.ts'
import { feedsOf } from './opml.ts'
import { webAddress } from './web-address.ts'

/** The feeds that an operator names by one word: an address, or an OPML file that lists some. */
export function watchedFeeds(source: string): Outcome<readonly string[]> {
  const address = webAddress(source)
  if (address !== null) return done([address])
  try {
    return feedsOf(readFileSync(source, 'utf8'), source)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return failed('not-found', { path: source })
    return failed('unreadable', { path: source, reason: code ?? reasonOf(error) })
  }
}
