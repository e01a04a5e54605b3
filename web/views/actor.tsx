import type { ReactNode } from 'react'
import type { KeptActor, Profile, ShownActor } from '../../src/serve/shown-actor.ts'
import { Page } from '../page.tsx'
import { DeedsPart } from '../parts/actor/deeds.tsx'
import { FiguresPart } from '../parts/actor/figures.tsx'
import { MonthsPart } from '../parts/actor/months.tsx'
import { NamesPart, TogetherPart } from '../parts/actor/names.tsx'
import { SaidPart } from '../parts/actor/said.tsx'
import { SidesPart } from '../parts/actor/sides.tsx'
import { TitlesPart } from '../parts/actor/titles.tsx'
import { ActorLink, actorAddress } from '../parts/actor-link.tsx'
import { dayWords } from '../parts/day.ts'
import { kindWords } from '../parts/kind-words.ts'

const inReports = (reports: number): string =>
  reports === 1 ? '1 report' : `${reports.toLocaleString('en-US')} reports`

const oneKind = (kind: KeptActor['kind']): string => {
  const word = kindWords[kind][0]
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
}

/** Who else may be meant, or whom else the name may mean. */
function Others({ others }: { readonly others: readonly KeptActor[] }): ReactNode {
  return others.map(({ name, reports }, i) => (
    <span key={name}>
      {i > 0 && ', '}
      <ActorLink name={name} /> ({inReports(reports)})
    </span>
  ))
}

/** Whose offices reports give them, with how many reports do. */
function officesOf(titles: Profile['titles']): readonly (readonly [of: string, reports: number])[] {
  const reports = new Map<string, Set<string>>()
  for (const { of, reports: some } of titles) {
    if (of === null) continue
    reports.set(of, new Set([...(reports.get(of) ?? []), ...some.map(({ id }) => id)]))
  }
  return [...reports].map(([of, some]) => [of, some.size] as const).sort((a, b) => b[1] - a[1])
}

/** What a reader must know before taking all that follows for one actor's. */
function Doubts({
  profile: { name, kinds, shown, titles, others },
}: {
  readonly profile: Profile
}): ReactNode {
  const here = kinds.filter(({ kind }) => shown.includes(kind))
  const elsewhere = kinds.filter(({ kind }) => !shown.includes(kind))
  const offices = officesOf(titles)
  const doubts = [
    here.length > 1 &&
      `Reports differ on what this is: ${here
        .map(({ kind, reports }) => `${oneKind(kind)} in ${reports}`)
        .join(', ')}.`,
    shown.includes('person') &&
      offices.length > 1 &&
      `Reports differ on whose office they hold: ${offices
        .map(([of, reports]) => `that of ${of} in ${reports}`)
        .join(', ')}. It may be the name of several people.`,
  ].filter((one) => typeof one === 'string')
  if (doubts.length + elsewhere.length + others.length === 0) return null
  return (
    <ul className="doubts">
      {doubts.map((doubt) => (
        <li key={doubt}>{doubt}</li>
      ))}
      {elsewhere.map(({ kind, reports }) => (
        <li key={kind}>
          Not counted here: {inReports(reports)} in which{' '}
          <a href={`${actorAddress(name) ?? ''}?kind=${kind}`}>
            the name is that of {oneKind(kind)}
          </a>
          .
        </li>
      ))}
      {others.length > 0 && (
        <li>
          Not counted here, perhaps the same: <Others others={others} />.
        </li>
      )}
    </ul>
  )
}

function Head({ profile }: { readonly profile: Profile }): ReactNode {
  const { name, shown, reports, read, from, to, titles } = profile
  const title = titles[0]
  const days =
    from !== null &&
    to !== null &&
    (from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`)
  return (
    <header className="head">
      <h1>{name}</h1>
      <p className="line">
        {title !== undefined ? (
          <>
            {title.title}
            {title.of !== null && (
              <>
                {' '}
                of <ActorLink name={title.of} />
              </>
            )}
          </>
        ) : (
          shown.map((kind) => kindWords[kind][0]).join(' or ')
        )}
        {' · '}
        {read < reports ? `${read} of ${inReports(reports)}` : inReports(reports)}
        {days && ` · ${days}`}
      </p>
      <Doubts profile={profile} />
    </header>
  )
}

function Nobody({ profile: { name, others } }: { readonly profile: Profile }): ReactNode {
  return (
    <Page title={name} at="/actors">
      <article className="one-actor">
        <h1>{name}</h1>
        <p>No report has anybody of just this name. Those who are called so in some:</p>
        <ul className="tally">
          {others.map((other) => (
            <li key={other.name}>
              <ActorLink name={other.name} />{' '}
              <small>
                {kindWords[other.kind][0]}, {inReports(other.reports)}
              </small>
            </li>
          ))}
        </ul>
      </article>
    </Page>
  )
}

/** An actor: what it said and did over all reports, each by whose account. Readable without scripts. */
export function ActorPage({ profile, older, later }: ShownActor) {
  const { name, shown, from, to } = profile
  if (shown.length === 0) return <Nobody profile={profile} />
  return (
    <Page title={name} at="/actors">
      <article className="one-actor">
        <Head profile={profile} />
        <div className="parts">
          <div className="first">
            <SaidPart said={profile.said} name={name} kind={shown[0] ?? null} />
            <DeedsPart
              title="What they did"
              deeds={profile.did}
              name={name}
              none={`These reports tell of nothing that ${name} did.`}
            />
            <DeedsPart
              title="What was done to them"
              deeds={profile.undergone}
              name={name}
              none={`These reports tell of nothing that was done to ${name}.`}
            />
            <FiguresPart figures={profile.figures} fates={profile.fates} name={name} />
          </div>
          <div className="second">
            <MonthsPart months={profile.months} />
            <TitlesPart titles={profile.titles} from={from ?? ''} to={to ?? ''} />
            <SidesPart sides={profile.sides} name={name} />
            <NamesPart aliases={profile.aliases} called={profile.called} name={name} />
            <TogetherPart together={profile.together} />
          </div>
        </div>
        <p className="pages">
          {later && <a href={actorAddress(name) ?? '/actors'}>The newest reports</a>}
          {older !== null && (
            <a href={older} rel="next">
              What older reports tell
            </a>
          )}
          <a href={`/search?${new URLSearchParams({ actor: name })}`}>Search all of it</a>
        </p>
      </article>
    </Page>
  )
}
