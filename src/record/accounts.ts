import type { Correctable, CorrectableKind, Target } from './correction.ts'
import type { Fate } from './fate.ts'
import type { Statement } from './record.ts'

/**
 * By whose account data are when some statements are gone. What a rejected statement told is told by the statement around it,
 * if there is one; else by nobody that we know of, and that is not the report's own voice.
 */
function accountsWithout(
  all: readonly Statement[],
  stands: ReadonlySet<string>,
): (ids: readonly string[]) => readonly string[] {
  const around = new Map(all.map(({ id, within }) => [id, within]))
  const standing = (id: string): string | null => {
    const seen = new Set<string>()
    let one: string | null = id
    while (one !== null && !stands.has(one)) {
      if (seen.has(one)) return null
      seen.add(one)
      one = around.get(one) ?? null
    }
    return one
  }
  return (ids) => [...new Set(ids.map(standing).filter((id) => id !== null))]
}

type Accounts = ReturnType<typeof accountsWithout>

function withinStanding(statement: Statement, accounts: Accounts): Statement {
  if (statement.within === null) return statement
  const outer = accounts([statement.within])[0] ?? null
  return outer === statement.within ? statement : { ...statement, within: outer }
}

/** Only who says so in as many words makes something the report's own: the machine, or an edit that names no account. */
function isOwnVoice({ machine, correction }: Fate): boolean {
  const named = (correction?.edits as { readonly according_to?: readonly Target[] } | null)
    ?.according_to
  return named === undefined
    ? 'according_to' in machine && machine.according_to.length === 0
    : named.length === 0
}

function accounted(fate: Fate, accounts: Accounts): Correctable[CorrectableKind] | null {
  const { kind, now } = fate
  if (kind === 'statement' && now !== null) return withinStanding(now as Statement, accounts)
  if (now === null || !('according_to' in now)) return now
  const left = accounts(now.according_to)
  if (left.length === 0) return isOwnVoice(fate) ? now : null
  return left.join() === now.according_to.join() ? now : { ...now, according_to: left }
}

/**
 * Hangs what hung on a rejected statement on the statement around it. Data that have lost all their accounts go: a claim must not
 * come to look like the report's own word.
 */
export function accountsFollowed(fates: readonly Fate[]): readonly Fate[] {
  const all = fates.filter(({ kind }) => kind === 'statement')
  const standing = all.flatMap(({ now }) => (now === null ? [] : [(now as Statement).id]))
  const accounts = accountsWithout(
    all.map(({ machine }) => machine as Statement),
    new Set(standing),
  )
  return fates.map((fate) => ({ ...fate, now: accounted(fate, accounts) }))
}
