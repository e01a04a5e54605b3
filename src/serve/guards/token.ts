import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Whether a header `Authorization: Bearer TOKEN` has the token. Digests of equal length are compared in constant time, so
 * that neither the length nor a right beginning shows in how long the answer takes.
 */
export function bearsToken(header: string | undefined, token: string): boolean {
  const given = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(header ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(token))
}
