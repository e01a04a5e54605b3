import type { ReactNode } from 'react'

/** A part of a page that can be folded away; open at first. */
export function Fold({
  title,
  count,
  children,
}: {
  readonly title: string
  /** How many things are in it. */
  readonly count?: number
  readonly children: ReactNode
}): ReactNode {
  return (
    <details className="fold" open={true}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span className="count">{count.toLocaleString('en-US')}</span>}
      </summary>
      {children}
    </details>
  )
}

/** The first of many things, and a way to unfold the others. */
export function FirstOf<Item>({
  items,
  first,
  list,
}: {
  readonly items: readonly Item[]
  /** So many are seen at once. */
  readonly first: number
  readonly list: (some: readonly Item[]) => ReactNode
}): ReactNode {
  // To fold away one or two saves nothing.
  if (items.length <= first + 2) return list(items)
  return (
    <>
      {list(items.slice(0, first))}
      <details className="more">
        <summary>{items.length - first} more</summary>
        {list(items.slice(first))}
      </details>
    </>
  )
}
