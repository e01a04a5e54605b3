import type { ReactNode } from 'react'
import type { Shown } from '../../src/serve/shown.ts'
import type { PlaceMark } from '../../src/serve/shown-pictures.ts'
import { Page } from '../page.tsx'
import { addressOf } from '../pictures/address.ts'
import { ChosenEvents } from '../pictures/chosen-events.tsx'
import { CountTable } from '../pictures/count-table.tsx'
import { Filters, lookedAt, OtherWays } from '../pictures/filters.tsx'
import { boxOf, boxWords, type Frame, frameOf, steps } from '../pictures/map/frame.ts'
import { MapPicture, placeWords, precisionWords } from '../pictures/map/map-picture.tsx'
import { countWords, Legend, SmallSign } from '../pictures/sign.tsx'
import { Steps } from '../pictures/steps.tsx'

const STEPS = [
  ['nearer', '+', 'Nearer', '+'],
  ['wider', '−', 'Farther', '-'],
  ['west', '←', 'To the west', 'ArrowLeft'],
  ['north', '↑', 'To the north', 'ArrowUp'],
  ['south', '↓', 'To the south', 'ArrowDown'],
  ['east', '→', 'To the east', 'ArrowRight'],
] as const

type Query = Shown['map']['narrowed']['query']

/** The frame that a step leads to, as an address. */
function addressTo(frame: Frame, query: Query): string {
  const box = boxOf(frame)
  return addressOf('/map', query, { box: box && boxWords(box) })
}

/** Places that reports name and the map does not know: they are not left out. */
function OnNoMap({
  places,
  query,
}: {
  readonly places: readonly PlaceMark[]
  readonly query: Query
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
                <Steps
                  steps={STEPS.map(([step, sign, words, key]) => ({
                    ...{ sign, words, key },
                    href: addressTo(steps[step](frame), query),
                  }))}
                  all={{ words: 'All places', href: addressOf('/map', query, { box: null }) }}
                />
              </div>
              <Legend>
                <li>soft edge: somewhere around there</li>
                <li>shaded land: somewhere in the country</li>
              </Legend>
              <OnNoMap places={unknown} query={query} />
              <ChosenEvents
                chosen={chosen}
                hint="Choose a place to read what happened there, and who says so."
                title={chosen === null ? '' : placeWords(chosen.mark)}
                note={chosen && precisionWords(chosen.mark)}
              />
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
