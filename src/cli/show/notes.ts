import { cameoRoot } from '../../export/cameo-codes.ts'
import type { Cast } from '../../record/cast.ts'
import { actWords, amount, eventWords, statusOf } from '../../record/in-words.ts'
import type { Event, Figure, Label, Record, Stance, Statement } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { type Layout, note, quoted, shortened } from './layout.ts'
import type { Segment } from './wrap.ts'

const firstSpan = ({ content, cue, source }: Statement): Span =>
  content[0] ?? cue[0] ?? source[0] ?? [0, 0]

function statementNote(statement: Statement, cast: Cast, layout: Layout): string[] {
  const { paint } = layout
  const { addressee, occasion, medium, date } = statement
  const circumstances = [
    statement.cue.length > 0 ? quoted(statement.cue.map(cast.said).join(' ... ')) : null,
    addressee && `to ${cast.said(addressee)}`,
    occasion && occasion[0] !== addressee?.[0] ? cast.said(occasion) : null,
    medium && cast.said(medium),
    date && `on ${date.slice(0, 10)}`,
    statement.within && `told by [${cast.number(statement.within)}]`,
    { direct: 'quoted', mixed: 'partly quoted', indirect: null }[statement.form],
  ].filter((one) => one !== null)
  const how = [...new Set(circumstances)].join(', ')
  const segments: Segment[] = [
    { text: `[${cast.number(statement.id)}] ` },
    {
      text: cast.speaker(statement),
      style: (words) => paint.bold(paint.speaker(cast.colour(statement), words)),
    },
    { text: ` ${actWords(statement, cast.several(statement))}` },
    { text: how.length > 0 ? ` (${how})` : '', style: paint.dim },
    { text: `: ${shortened(statement.content.map(cast.said).join(' ... '), 64)}` },
  ]
  return note('says', segments, layout)
}

/** By whose account something is so. */
const account = (ids: readonly string[], cast: Cast): string =>
  ids.length > 0 ? ` · according to ${cast.accounts(ids)}` : ''

function eventNote(event: Event, record: Record, cast: Cast, layout: Layout): string[] {
  const { paint } = layout
  const status = statusOf(event)
  const whom = event.whom.length > 0 ? ` → ${cast.names(event.whom)}` : ''
  const what = event.what ? `: ${quoted(cast.said(event.what), 48)}` : ''
  const segments: Segment[] = [
    { text: `${cast.names(event.who) || 'somebody'} → ` },
    { text: eventWords(event), style: paint.bold },
    {
      text: `${whom}${what} (${event.type}, CAMEO ${cameoRoot(event, record)}, ${quoted(cast.said(event.trigger))})`,
    },
    ...(status ? [{ text: ' · ' }, { text: status, style: paint.alarm }] : []),
    ...(event.background ? [{ text: ' · earlier' }] : []),
    ...(event.date ? [{ text: ` · ${event.date}` }] : []),
    ...(event.place ? [{ text: ` · in ${event.place}` }] : []),
    { text: account(event.according_to, cast), style: paint.dim },
  ]
  return note('event', segments, layout)
}

function figureNote(figure: Figure, cast: Cast, layout: Layout): string[] {
  const side = figure.side === null ? '' : `, side: ${cast.names([figure.side])}`
  const segments: Segment[] = [
    { text: amount(figure), style: layout.paint.bold },
    { text: ` (${quoted(cast.said(figure.words))}${figure.of ? `, of ${figure.of}` : ''}${side})` },
    { text: account(figure.according_to, cast), style: layout.paint.dim },
  ]
  return note('figure', segments, layout)
}

function labelNote({ by, label, target }: Label, cast: Cast, layout: Layout): string[] {
  const of = target ? ` of ${quoted(cast.said(target), 48)}` : ''
  const who = cast.names(by) || 'the report'
  return note(
    'label',
    [{ text: `${quoted(cast.said(label))}${of} is a name given by ${who}` }],
    layout,
  )
}

const places = (record: Record, inside: (span: Span) => boolean, cast: Cast): string =>
  record.places
    .filter(({ words }) => inside(words))
    .map(({ words, name, lat, lon, country }) => {
      const said = cast.said(words)
      const point =
        lat === null || lon === null ? 'no point' : `${lat.toFixed(2)}, ${lon.toFixed(2)}`
      const whole = [name === said ? null : name, country, point].filter((one) => one !== null)
      return `${said} (${whole.join(', ')})`
    })
    .join(' · ')

const times = (record: Record, inside: (span: Span) => boolean, cast: Cast): string =>
  record.times
    .filter(({ words }) => inside(words))
    .map(({ words, value, mod }) => {
      const said = cast.said(words)
      return `${said}${said === value ? '' : ` = ${value}`}${mod ? ` (${mod})` : ''}`
    })
    .join(' · ')

/** Everything that was found in one paragraph, a line each. */
export function notes(record: Record, cast: Cast, paragraph: Span, layout: Layout): string[] {
  const inside = ([start]: Span): boolean => paragraph[0] <= start && start < paragraph[1]
  const when = times(record, inside, cast)
  const where = places(record, inside, cast)
  return [
    ...record.statements
      .filter((one) => inside(firstSpan(one)))
      .flatMap((one) => statementNote(one, cast, layout)),
    ...record.events
      .filter(({ trigger }) => inside(trigger))
      .flatMap((one) => eventNote(one, record, cast, layout)),
    ...record.figures
      .filter(({ words }) => inside(words))
      .flatMap((one) => figureNote(one, cast, layout)),
    ...record.labels
      .filter(({ label }) => inside(label))
      .flatMap((one) => labelNote(one, cast, layout)),
    ...(when ? note('time', [{ text: when }], layout) : []),
    ...(where ? note('place', [{ text: where }], layout) : []),
  ]
}

/** Who is for or against whom, as far as this report shows it. */
export function stanceNotes(stances: readonly Stance[], cast: Cast, layout: Layout): string[] {
  return stances.flatMap(({ holder, target, polarity, words }) =>
    note(
      polarity,
      [
        { text: `${cast.names([holder])} → ${cast.names([target])} ` },
        { text: quoted(words.map(cast.said).join(' ... '), 60), style: layout.paint.dim },
      ],
      layout,
    ),
  )
}
