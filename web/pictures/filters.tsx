import type { ReactNode } from 'react'
import type { EventType, Status } from '../../src/record/record.ts'
import type { Narrowed } from '../../src/serve/shown-pictures.ts'
import { addressOf } from './address.ts'

const TYPES: { readonly [type in EventType]: string } = {
  AGREE: 'agreements',
  CONSULT: 'talks and visits',
  SUPPORT: 'support',
  COOPERATE: 'cooperation',
  AID: 'aid',
  CONCEDE: 'concessions',
  RETREAT: 'withdrawals and releases',
  REQUEST: 'requests and demands',
  ACCUSE: 'accusations',
  REJECT: 'rejections',
  THREATEN: 'threats',
  PROTEST: 'protests',
  SANCTION: 'sanctions',
  MOBILIZE: 'forces readied',
  COERCE: 'coercion and arrests',
  ASSAULT: 'attacks',
}

/** An event type in a reader's words. */
export const typeWords = (type: string): string =>
  Object.hasOwn(TYPES, type) ? TYPES[type as EventType] : type

const STATUSES: { readonly [status in Status]: string } = {
  occurred: 'happened, or said to have',
  ongoing: 'going on',
  planned: 'planned',
  requested: 'asked for',
  conditional: 'on a condition',
  possible: 'possible',
  denied: 'denied',
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
export const countryName = (code: string): string => countries.of(code.toUpperCase()) ?? code

/** What has a field of its own in the form. */
const FIELDS = ['actor', 'eventType', 'status', 'country', 'eventFrom', 'eventTo', 'from', 'to']

const NAMES: { readonly [name: string]: string } = {
  words: 'words of the report',
  speaker: 'by the account of',
  publisher: 'outlet',
  report: 'one report',
  box: 'part of the map',
  figureKind: 'kind of figure',
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, words: string])[]
}): ReactNode {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''}>
        <option value="">any</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The first and the last day of something. */
function Days({
  words,
  from,
  to,
  query,
}: {
  readonly words: string
  readonly from: string
  readonly to: string
  readonly query: Narrowed['query']
}) {
  return (
    <div className="pair">
      <label>
        {words} from
        <input type="date" name={from} defaultValue={query[from] ?? ''} />
      </label>
      <label>
        to
        <input type="date" name={to} defaultValue={query[to] ?? ''} aria-label={`${words} to`} />
      </label>
    </div>
  )
}

/** The form that narrows a picture, and what else it is narrowed by, each with a way to let go of it. */
export function Filters({
  path,
  narrowed: { query, ignored },
  found,
  more = {},
}: {
  readonly path: string
  readonly narrowed: Narrowed
  /** Countries that events are in. */
  readonly found: readonly string[]
  /** What belongs to this page alone. */
  readonly more?: { readonly [name: string]: string }
}): ReactNode {
  const others = Object.entries(query).filter(([name]) => !FIELDS.includes(name))
  const codes = [...new Set([...found, ...(query.country ? [query.country.toUpperCase()] : [])])]
  const named = codes.map((code) => [code, countryName(code)] as const)
  named.sort((a, b) => a[1].localeCompare(b[1], 'en'))
  return (
    <form className="narrow" method="get" action={path}>
      {[...others, ...Object.entries(more)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="fields">
        <label>
          Actor
          <input type="text" name="actor" defaultValue={query.actor ?? ''} maxLength={200} />
        </label>
        <Choice
          name="eventType"
          label="What"
          value={query.eventType}
          options={Object.entries(TYPES)}
        />
        <Choice
          name="status"
          label="Status"
          value={query.status}
          options={Object.entries(STATUSES)}
        />
        {named.length > 0 && (
          <Choice
            name="country"
            label="Country"
            value={query.country?.toUpperCase()}
            options={named}
          />
        )}
        <Days words="Happened" from="eventFrom" to="eventTo" query={query} />
        <Days words="Reported" from="from" to="to" query={query} />
        <button type="submit">Narrow</button>
        {Object.keys(query).length > 0 && (
          <a className="all" href={addressOf(path, more)}>
            Everything
          </a>
        )}
      </div>
      {others.length > 0 && (
        <p className="line">
          Narrowed also by{' '}
          {others.map(([name, value], i) => (
            <span key={name}>
              {i > 0 && ', '}
              {NAMES[name] ?? name}
              {name !== 'box' && ` “${value}”`}
              {ignored.includes(name) && ' (true of no event, so left out here)'}{' '}
              <a
                href={addressOf(path, { ...query, ...more }, { [name]: null })}
                aria-label={`Without ${NAMES[name] ?? name}`}
              >
                without
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </form>
  )
}

/** The same events seen in another way. */
export function OtherWays({
  here,
  query,
}: {
  readonly here: '/map' | '/timeline'
  readonly query: Narrowed['query']
}): ReactNode {
  const other = here === '/map' ? '/timeline' : '/map'
  return (
    <p className="ways">
      See these{' '}
      <a href={addressOf(other, query)}>{here === '/map' ? 'on the timeline' : 'on the map'}</a> ·{' '}
      <a href={addressOf('/search', { kind: 'event', ...query })}>as words</a>
    </p>
  )
}

/** How many events a picture shows, and that there are more if there are. */
export const lookedAt = (events: number, more: boolean): string =>
  more
    ? `The newest ${events.toLocaleString('en-US')} events; older ones are not shown. Narrow the days to see them.`
    : `${events.toLocaleString('en-US')} ${events === 1 ? 'event' : 'events'}.`
