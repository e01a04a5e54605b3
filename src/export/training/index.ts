import { corrected } from '../../record/corrected.ts'
import type { Correction } from '../../record/correction.ts'
import type { Event, Record } from '../../record/record.ts'
import type { Report } from '../../record/report.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import { type Passage, passagesOf } from './passages.ts'
import { reference } from './reference.ts'

/** A report with the machine's own record and what people say of it. */
interface Checked {
  readonly report: Report
  readonly machine: Record
  readonly corrections: readonly Correction[]
}

/** Kinds of names, as train/written has them. */
const nameKinds = {
  person: 'Person',
  organization: 'Organization',
  'armed-group': 'Organization',
  state: 'Location',
  group: null,
} as const

/** Names a span of the report by its words in a passage; none for what lies outside or cannot be named. */
function namer(text: string, within: Span) {
  const passage = text.slice(...within)
  return (spans: readonly (Span | null | undefined)[]): readonly string[] =>
    spans.flatMap((span) => {
      if (!span || !contains(within, span)) return []
      const words = reference(passage, [span[0] - within[0], span[1] - within[0]])
      return words === null ? [] : [words]
    })
}

type Namer = ReturnType<typeof namer>

/** The mention of an actor that stands nearest to the words of an event: which one was meant the record does not say. */
const nearest = (spans: readonly Span[], [at]: Span): Span | undefined =>
  spans.toSorted((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at))[0]

function eventLine(record: Record, event: Event, within: Span, named: Namer) {
  const inside = (spans: readonly Span[]) => spans.filter((span) => contains(within, span))
  const near = (spans: readonly Span[]) => named([nearest(inside(spans), event.trigger)])
  const party = (ids: readonly string[]) =>
    ids.flatMap((id) => near(record.actors.find((one) => one.id === id)?.mentions ?? []))
  const [trigger] = named([event.trigger])
  if (trigger === undefined) return []
  const { type, polarity } = event
  // What did not happen is `denied` there: the scheme of the examples has no polarity.
  const status = polarity === 'negative' ? 'denied' : event.status
  const roles = {
    who: party(event.who),
    whom: party(event.whom),
    what: named([event.what]),
    where: near(record.places.filter(({ name }) => name === event.place).map(({ words }) => words)),
    when: near(record.times.filter(({ value }) => value === event.date).map(({ words }) => words)),
  }
  const filled = Object.entries(roles).filter(([, words]) => words.length > 0)
  return [{ trigger, type, status, ...Object.fromEntries(filled) }]
}

function namesIn(text: string, record: Record, named: Namer) {
  const names: { [kind: string]: readonly string[] } = {}
  const take = (kind: string | null, spans: readonly Span[]) => {
    const words = named(spans)
    if (kind !== null && words.length > 0)
      names[kind] = [...new Set([...(names[kind] ?? []), ...words])]
  }
  for (const { kind, name, aliases, mentions } of record.actors) {
    const own = new Set([name, ...aliases])
    take(
      nameKinds[kind],
      mentions.filter((span) => own.has(text.slice(...span))),
    )
  }
  const [places, times] = [record.places, record.times].map((all) => all.map(({ words }) => words))
  take('Location', places ?? [])
  take('Date', times ?? [])
  return names
}

/** Names of states that stand for a government: those that are no place. */
function governmentsIn(text: string, record: Record): readonly Span[] {
  return record.actors
    .filter(({ kind }) => kind === 'state')
    .flatMap(({ name, aliases, mentions }) =>
      mentions.filter((span) => [name, ...aliases].includes(text.slice(...span))),
    )
    .filter((span) => !record.places.some(({ words }) => overlaps(words, span)))
}

function lineOf(text: string, record: Record, { span, fates }: Passage) {
  const named = namer(text, span)
  const attributions = record.statements.flatMap(({ source, cue, content }) => {
    const parts = { source: named(source), cue: named(cue), content: named(content) }
    return parts.content.length === 0 ? [] : [parts]
  })
  return {
    text: text.slice(...span),
    attributions,
    events: record.events.flatMap((event) => eventLine(record, event, span, named)),
    names: namesIn(text, record, named),
    places: named(record.places.map(({ words }) => words)),
    governments: named(governmentsIn(text, record)),
    report: record.id,
    /** Where the passage begins in the report: spans of `was` and `now` are of the report. */
    offset: span[0],
    corrections: fates.flatMap(({ kind, machine, now, correction }) => {
      if (correction === null) return []
      const { verdict, author, at, note } = correction
      return [{ kind, verdict, author, at, note, was: machine, now }]
    }),
  }
}

/** The passages of a report in which people have corrected something, each as a line of train/written, with the corrections themselves. */
export function trainingLines({ report, machine, corrections }: Checked) {
  const { record, fates } = corrected(machine, corrections)
  return passagesOf(report.text, fates).map((passage) => lineOf(report.text, record, passage))
}
