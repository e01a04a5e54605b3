import type { Statement } from '../../record/record.ts'
import { sourcesOf } from '../../record/source.ts'
import type { Span } from '../../record/span.ts'
import type { WholeAppearance } from './appearances.ts'
import type { Account, Party } from './profile.ts'

/** Who is meant in a report, and who says so. */
export interface Parties {
  readonly said: (span: Span) => string
  readonly named: (ids: readonly string[]) => readonly Party[]
  /** Whom some words name: an actor where they are all of a mention of it. */
  readonly called: (words: Span) => Party
  readonly accounts: (statements: readonly string[]) => readonly Account[]
  /** The statements in whose content some words stand. */
  readonly around: (words: Span | undefined) => readonly Account[]
}

/** `the` and `a` belong to no name. */
function bare(text: string, [start, end]: Span): Span {
  const article = /^(?:the|an?)\s+/i.exec(text.slice(start, end))
  return [start + (article?.[0].length ?? 0), end]
}

/** Whether two spans are the same words, an article aside. */
export function sameWords(text: string, one: Span, other: Span): boolean {
  const [a, b] = [bare(text, one), bare(text, other)]
  return a[0] === b[0] && a[1] === b[1]
}

export function partiesOf({ text, record }: Pick<WholeAppearance, 'text' | 'record'>): Parties {
  const statements = new Map(record.statements.map((one) => [one.id, one]))
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ name: names.get(id) ?? id, listed: names.has(id) }))
  const account = (one: Statement): Account => ({
    statement: one.id,
    by:
      one.by.length > 0
        ? named(one.by)
        : sourcesOf(text, record, one).map((name) => ({ name, listed: false })),
  })
  return {
    said: (span) => text.slice(...span),
    named,
    called: (words) => {
      const actor = record.actors.find(({ mentions, metonyms }) =>
        [...mentions, ...metonyms].some((mention) => sameWords(text, mention, words)),
      )
      return actor === undefined
        ? { name: text.slice(...words), listed: false }
        : { name: actor.name, listed: true }
    },
    accounts: (ids) =>
      ids.flatMap((id) => {
        const one = statements.get(id)
        return one === undefined ? [] : [account(one)]
      }),
    around: (words) =>
      words === undefined
        ? []
        : record.statements
            .filter(({ content }) =>
              content.some(([start, end]) => start <= words[0] && words[1] <= end),
            )
            .map(account),
  }
}
