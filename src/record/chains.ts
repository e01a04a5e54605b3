import type { Statement } from './record.ts'

/** A statement, then the one that told of it, and so on outwards: `the agency reported that the ministry said`. */
export type Chain = readonly Statement[]

/**
 * By whose account a datum is so: each of its statements with those that it stands in, the innermost first. A statement that
 * another's chain goes through anyway begins none of its own.
 *
 * @param ids statements that the datum hangs on, such as `event.according_to`
 */
export function chainsOf(
  ids: readonly string[],
  statements: readonly Statement[],
): readonly Chain[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const outwards = (id: string): Chain => {
    const chain: Statement[] = []
    let at = byId.get(id)
    while (at !== undefined && !chain.includes(at)) {
      chain.push(at)
      at = at.within === null ? undefined : byId.get(at.within)
    }
    return chain
  }
  const chains = [...new Set(ids)].map(outwards).filter((chain) => chain.length > 0)
  const passed = new Set(chains.flatMap((chain) => chain.slice(1).map(({ id }) => id)))
  return chains.filter(([first]) => first !== undefined && !passed.has(first.id))
}
