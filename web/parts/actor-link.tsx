import type { ReactNode } from 'react'

/** Characters of a name in an address; the server takes no more. */
const LONGEST = 200

/** Address of an actor's page; null for what no page can be of: a name without a letter or digit, or one that is too long. */
export function actorAddress(name: string): string | null {
  // Half a character, as a hostile text may have it, is no part of an address.
  const address = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))
  return /[\p{L}\p{N}]/u.test(name) && address.length <= LONGEST ? `/actors/${address}` : null
}

/** A name that leads to the page of who bears it. */
export function ActorLink({
  name,
  children = name,
}: {
  readonly name: string
  readonly children?: ReactNode
}): ReactNode {
  const href = actorAddress(name)
  if (href === null) return children
  return (
    <a className="actor" href={href}>
      {children}
    </a>
  )
}
