import type { Correctable, CorrectableKind, Target } from './correction.ts'
import type { Actor, Record } from './record.ts'
import type { Span } from './span.ts'

const lists = {
  actor: 'actors',
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  victim: 'victims',
  label: 'labels',
  stance: 'stances',
  time: 'times',
  place: 'places',
} as const satisfies { readonly [Kind in CorrectableKind]: keyof Record }

/** The data of a kind. */
export const dataOf = <Kind extends CorrectableKind>(
  record: Record,
  kind: Kind,
): readonly Correctable[Kind][] => record[lists[kind]] as unknown as readonly Correctable[Kind][]

/** A record with other data of a kind. */
export const withData = <Kind extends CorrectableKind>(
  record: Record,
  kind: Kind,
  data: readonly Correctable[Kind][],
): Record => ({ ...record, [lists[kind]]: data })

/** The first mention that has the whole name, as far as its length tells; else the first of all. */
const naming = ({ name, mentions }: Actor): Span | undefined =>
  mentions.find(([start, end]) => end - start === name.length) ?? mentions[0]

const words: { readonly [Kind in CorrectableKind]: (one: Correctable[Kind]) => readonly Span[] } = {
  actor: (actor) => [naming(actor)].filter((span) => span !== undefined),
  // Whose words it is may be cut another way each time it is read: what is said, and by which verb, tells a statement from others.
  statement: ({ content, cue, source }) =>
    content.length > 0 ? [...content, ...cue] : [...cue, ...source],
  event: ({ trigger }) => [trigger],
  figure: ({ words }) => [words],
  victim: ({ words }) => [words],
  label: ({ label }) => [label],
  stance: ({ words }) => words,
  time: ({ words }) => [words],
  place: ({ words }) => [words],
}

/** Where each datum of a kind stands, in the order of the record. */
export function targetsOf(record: Record, kind: CorrectableKind): readonly Target[] {
  const seen = new Map<string, number>()
  return dataOf(record, kind).map((datum) => {
    const spans = words[kind](datum as never)
    const key = JSON.stringify(spans)
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return { words: spans, nth }
  })
}

/** Where a corrected actor stands in another reading: it is known by any of its mentions, for which has its name may have changed. */
export function actorTarget(record: Record, target: Target): Target {
  const targets = targetsOf(record, 'actor')
  if (targets.some((one) => targetKey(one) === targetKey(target))) return target
  const span = JSON.stringify(target.words[0])
  const at = record.actors.findIndex(({ mentions }) =>
    mentions.some((one) => JSON.stringify(one) === span),
  )
  return targets[at] ?? target
}

/** Equal for equal targets of a kind. */
export const targetKey = ({ words, nth }: Target): string => JSON.stringify([words, nth])

/** A datum of a report, as it stands in an address or a form: `event:226-232:0`. */
export const datumName = (kind: CorrectableKind, { words, nth }: Target): string =>
  `${kind}:${words.map(([start, end]) => `${start}-${end}`).join(',')}:${nth}`

/** What `datumName` has named; null for what it has not. */
export function datumOfName(name: string): { kind: CorrectableKind; target: Target } | null {
  const [, kind, spans = '', nth] =
    /^([a-z]{1,12}):(\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9}){0,499}):(\d{1,5})$/.exec(name) ?? []
  if (kind === undefined || !Object.hasOwn(lists, kind)) return null
  const span = (one: string) => one.split('-').map(Number) as unknown as Span
  const target = { words: spans.split(',').map(span), nth: Number(nth) }
  return { kind: kind as CorrectableKind, target }
}
