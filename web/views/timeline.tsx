import type { ReactNode } from 'react'
import type { Shown } from '../../src/serve/shown.ts'
import type { LaneKind, TimeMark } from '../../src/serve/shown-pictures.ts'
import { Page } from '../page.tsx'
import { ActorLink } from '../parts/actor-link.tsx'
import { addressOf } from '../pictures/address.ts'
import { ChosenEvents } from '../pictures/chosen-events.tsx'
import { CountTable } from '../pictures/count-table.tsx'
import { dayWords, periodWords } from '../pictures/days.ts'
import { Filters, lookedAt, OtherWays } from '../pictures/filters.tsx'
import { Legend } from '../pictures/sign.tsx'
import { Steps } from '../pictures/steps.tsx'
import { narrowedTo, periodOf, steps } from '../pictures/time/period.ts'
import { isOwnLane, laneWords, TimePicture } from '../pictures/time/time-picture.tsx'

const STEPS = [
  ['nearer', '+', 'Nearer', '+'],
  ['wider', '−', 'Farther', '-'],
  ['before', '←', 'Earlier', 'ArrowLeft'],
  ['after', '→', 'Later', 'ArrowRight'],
] as const

type Query = Shown['timeline']['narrowed']['query']

const when = ({ begin, end, day }: TimeMark): string =>
  begin === null || end === null
    ? `no day told, reported ${dayWords(day)}`
    : periodWords(begin, end)

const titleOf = (mark: TimeMark, lanes: LaneKind): string =>
  mark.lane === '' ? when(mark) : `${laneWords(mark.lane, lanes)}, ${when(mark)}`

/** What was done, or who did it, with the way to their page. */
function noteOf({ lane }: TimeMark, lanes: LaneKind): ReactNode {
  if (lane === '') return ''
  const words = laneWords(lane, lanes)
  return lanes === 'actor' && isOwnLane(lane) ? <ActorLink name={words} /> : words
}

const byDay = (one: TimeMark, other: TimeMark): number => {
  const [a, b] = [one.begin ?? one.day, other.begin ?? other.day]
  return a === b ? other.events - one.events : a < b ? 1 : -1
}

/** When things happened, or are said to have happened. */
export function TimelinePage({ narrowed, lanes, picture, chosen }: Shown['timeline']) {
  const { marks, of, events, undated, more } = picture
  const { query } = narrowed
  const period = periodOf(picture, query)
  const own: Query = { ...query, ...(lanes === 'type' ? {} : { lanes }) }
  return (
    <Page title="Timeline" at="/timeline">
      <div className="picture-page" data-island="timeline">
        <h1>When</h1>
        <Filters
          path="/timeline"
          narrowed={narrowed}
          found={[]}
          more={lanes === 'type' ? {} : { lanes }}
        />
        <div data-turned={true}>
          <p className="line" role="status">
            {lookedAt(events, more)}{' '}
            {undated > 0 &&
              `${undated.toLocaleString('en-US')} of them have no day of their own and stand in a row of theirs, at the day of their report. `}
            {of > marks.length && `Of ${of} marks those of the newest reports are shown. `}
          </p>
          <OtherWays here="/timeline" query={query} />
          <p className="ways">
            Rows:{' '}
            {lanes === 'type' ? (
              <b>what was done</b>
            ) : (
              <a href={addressOf('/timeline', query)}>what was done</a>
            )}{' '}
            ·{' '}
            {lanes === 'actor' ? (
              <b>who did it</b>
            ) : (
              <a href={addressOf('/timeline', query, { lanes: 'actor' })}>who did it</a>
            )}
          </p>
          {events === 0 ? (
            <p className="empty">Nothing here fits. Let go of some of what narrows it.</p>
          ) : (
            <>
              <div className="drawing">
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
                <section className="scroll" tabIndex={0} aria-label="The timeline">
                  <TimePicture
                    picture={picture}
                    period={period}
                    lanes={lanes}
                    narrowed={narrowed}
                    chosen={chosen?.mark.id ?? null}
                  />
                </section>
                <Steps
                  steps={STEPS.map(([step, sign, words, key]) => ({
                    ...{ sign, words, key },
                    href: addressOf('/timeline', own, narrowedTo(steps[step](period))),
                  }))}
                  all={{
                    words: 'All days',
                    href: addressOf('/timeline', own, { eventFrom: null, eventTo: null }),
                  }}
                />
              </div>
              <Legend>
                <li>disc: on a day</li>
                <li>bar with soft ends: some time in a week, a month, a year</li>
              </Legend>
              <ChosenEvents
                chosen={chosen}
                hint="Choose a mark to read what happened then, and who says so."
                title={chosen === null ? '' : titleOf(chosen.mark, lanes)}
              />
              <CountTable
                caption="Days and periods, the newest first, and the events told of them"
                name="When"
                note={lanes === 'type' ? 'What' : 'Who'}
                rows={[...marks].sort(byDay).map((mark) => ({
                  ...mark,
                  name: when(mark),
                  note: noteOf(mark, lanes),
                  href: `${addressOf('/timeline', own, { at: mark.id })}#chosen`,
                }))}
              />
            </>
          )}
        </div>
      </div>
    </Page>
  )
}
