import type { ReactNode } from 'react'
import type { Shown } from '../../src/serve/shown.ts'
import type { PlaceMark } from '../../src/serve/shown-pictures.ts'
import { Page } from '../page.tsx'
import { addressOf } from '../pictures/address.ts'
import { CountTable } from '../pictures/count-table.tsx'
import { EventList } from '../pictures/event-list.tsx'
import { Filters, lookedAt, OtherWays } from '../pictures/filters.tsx'
import { boxOf, boxWords, type Frame, frameOf, steps } from '../pictures/map/frame.ts'
import { MapPicture, placeWords, precisionWords } from '../pictures/map/map-picture.tsx'
import { countWords, Legend, SmallSign } from '../pictures/sign.tsx'

const STEPS = [
  ['nearer', '+', 'Nearer', '+'],
  ['wider', '−', 'Farther', '-'],
  ['west', '←', 'To the west', 'ArrowLeft'],
  ['north', '↑', 'To the north', 'ArrowUp'],
  ['south', '↓', 'To the south', 'ArrowDown'],
  ['east', '→', 'To the east', 'ArrowRight'],
] as const

/** Ways to look nearer, farther and to each side: links, which keys press too. */
function Steps({
  frame,
  query,
}: {
  readonly frame: Frame
  readonly query: Shown['map']['narrowed']['query']
}) {
  const to = (next: Frame): string => {
    const box = boxOf(next)
    return addressOf('/map', query, { box: box && boxWords(box) })
  }
  return (
    <nav className="steps" aria-label="Look nearer and around">
      {STEPS.map(([step, sign, words, key]) => (
        <a key={step} href={to(steps[step](frame))} data-key={key} aria-label={words} title={words}>
          {sign}
        </a>
      ))}
      <a href={addressOf('/map', query, { box: null })} data-key="0" title="All places">
        all
      </a>
    </nav>
  )
}

/** Places that reports name and the map does not know: they are not left out. */
function OnNoMap({
  places,
  query,
}: {
  readonly places: readonly PlaceMark[]
  readonly query: Shown['map']['narrowed']['query']
}): ReactNode {
  if (places.length === 0) return null
  return (
    <section className="shelf" aria-labelledby="shelf">
      <h2 id="shelf">Named, but on no map that we have</h2>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <SmallSign counts={place.counts} />{' '}
            <a
              href={`${addressOf('/map', query, { at: place.id })}#chosen`}
              title={countWords(place.counts)}
            >
              {place.name}
            </a>{' '}
            <span className="many">{place.events}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where things happened, or are said to have happened. */
export function MapPage({ narrowed, box, picture, chosen }: Shown['map']) {
  const { places, events, nowhere, more, of } = picture
  const { query } = narrowed
  const known = places.filter(({ lat }) => lat !== null)
  const unknown = places.filter(({ lat }) => lat === null)
  const frame = frameOf(box, known)
  const countries = places.flatMap(({ country }) => country ?? [])
  return (
    <Page title="Map" at="/map">
      <div className="picture-page" data-island="map">
        <h1>Where</h1>
        <Filters path="/map" narrowed={narrowed} found={countries} />
        <div data-turned={true}>
          <p className="line" role="status">
            {lookedAt(events, more)}{' '}
            {nowhere > 0 && `${nowhere.toLocaleString('en-US')} of them name no place. `}
            {of > places.length && `Of ${of} places those of most events are shown. `}
          </p>
          <OtherWays here="/map" query={query} />
          {events === 0 ? (
            <p className="empty">Nothing here fits. Let go of some of what narrows it.</p>
          ) : (
            <>
              <div className="drawing">
                <MapPicture
                  picture={picture}
                  frame={frame}
                  narrowed={narrowed}
                  chosen={chosen?.mark.id ?? null}
                />
                <Steps frame={frame} query={query} />
              </div>
              <Legend>
                <li>soft edge: somewhere around there</li>
                <li>shaded land: somewhere in the country</li>
              </Legend>
              <OnNoMap places={unknown} query={query} />
              <section id="chosen" tabIndex={-1} aria-labelledby="chosen-title">
                {chosen === null ? (
                  <h2 id="chosen-title" className="hint">
                    Choose a place to read what happened there, and who says so.
                  </h2>
                ) : (
                  <>
                    <h2 id="chosen-title">{placeWords(chosen.mark)}</h2>
                    <p className="line">
                      {countWords(chosen.mark.counts)} · {precisionWords(chosen.mark)}
                    </p>
                    <EventList events={chosen.events} of={chosen.mark.events} />
                  </>
                )}
              </section>
              <section aria-labelledby="places-title">
                <h2 id="places-title">The same as a table</h2>
                <CountTable
                  caption="Places and the events told of them"
                  name="Place"
                  note="How exact"
                  rows={places.map((place) => ({
                    ...place,
                    name: placeWords(place),
                    note: precisionWords(place),
                    href: `${addressOf('/map', query, { at: place.id })}#chosen`,
                  }))}
                />
              </section>
              <p className="line">
                Shapes and borders: Natural Earth, as they are in fact; they say nothing about whose
                a place should be.
              </p>
            </>
          )}
        </div>
      </div>
    </Page>
  )
}
