import type { ReactNode } from 'react'
import type { Glance } from '../../src/record/glance.ts'
import type { ListedItem } from '../../src/serve/shown-front.ts'

const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

const dayInWords = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : DAY.format(date)
}

const counted = (n: number, one: string, several = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : several}`

/** So many speakers are named. */
const NAMED = 3

/** Names before words that stand for somebody, such as "officials"; else in the order of the report. */
const namesFirst = (speakers: readonly string[]): readonly string[] => {
  const isName = (one: string) => /^\p{Lu}/u.test(one)
  return [...speakers.filter(isName), ...speakers.filter((one) => !isName(one))]
}

function speakersOf(glance: Glance): string {
  const speakers = namesFirst(glance.speakers)
  const named = speakers.slice(0, NAMED).join(', ')
  const others = speakers.length - NAMED
  return others > 0 ? `${named} and ${counted(others, 'other')}` : named
}

/** What is in a report, in one line: how much, and who is cited. */
function InIt({ glance }: { readonly glance: Glance }): ReactNode {
  const { statements, events, figures, speakers } = glance
  const much = [
    statements > 0 && counted(statements, 'statement'),
    events > 0 && counted(events, 'event'),
    figures > 0 && counted(figures, 'figure'),
  ].filter((one) => one !== false)
  return (
    <span className="line in-it">
      {much.length > 0 ? much.join(', ') : 'Nothing was found in it'}
      {speakers.length > 0 && <> · cites {speakersOf(glance)}</>}
    </span>
  )
}

function Item({ item }: { readonly item: ListedItem }) {
  const { href, title, outlet, glance, unread, example } = item
  const agencies = glance?.agencies.filter((one) => one !== outlet) ?? []
  const whose = [
    outlet ?? 'outlet unknown',
    agencies.length > 0 ? `from ${agencies.join(', ')}` : null,
  ]
  return (
    <li>
      {href === null ? (
        <span className="headline">{title}</span>
      ) : (
        <a className="headline" href={href} data-step="">
          {title}
        </a>
      )}
      <span className="line">
        {whose.filter((one) => one !== null).join(' · ')}
        {example && (
          <>
            {' '}
            <span className="example">Example</span>
          </>
        )}
      </span>
      {unread !== null && (
        <span className="line">
          <em className="status">Not read:</em> {unread}
        </span>
      )}
      {glance !== null && <InIt glance={glance} />}
    </li>
  )
}

/** Reports one after the other, those of a day under that day. */
export function ReportList({ items }: { readonly items: readonly ListedItem[] }): ReactNode {
  const days: { readonly day: string | null; readonly items: ListedItem[] }[] = []
  for (const item of items) {
    const last = days.at(-1)
    if (last && last.day === item.day) last.items.push(item)
    else days.push({ day: item.day, items: [item] })
  }
  return days.map(({ day, items: ofDay }) => (
    <section key={ofDay[0]?.href ?? ofDay[0]?.title} className="day">
      <h3>{day === null ? 'Day unknown' : <time dateTime={day}>{dayInWords(day)}</time>}</h3>
      <ol className="list">
        {ofDay.map((item) => (
          <Item key={item.href ?? item.title} item={item} />
        ))}
      </ol>
    </section>
  ))
}
