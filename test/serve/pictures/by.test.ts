import { expect, test } from 'vitest'
import { byPlace } from '../../../src/serve/pictures/by-place.ts'
import { byTime, timeMarksOf } from '../../../src/serve/pictures/by-time.ts'
import type { SeenEvent } from '../../../src/store/index.ts'

const town = { name: 'Geneva', country: 'CH', lat: 46.2, lon: 6.15, precision: 'town' } as const
const event = (more: Partial<SeenEvent> = {}): SeenEvent => ({
  key: 1,
  day: '2031-03-04',
  type: 'ASSAULT',
  standing: 'stated',
  who: ['Karval'],
  whom: [],
  begin: null,
  end: null,
  place: null,
  ...more,
})
const march = { begin: '2031-03-01', end: '2031-03-31' }
const second = { begin: '2031-03-02', end: '2031-03-02' }

test('events of one place are one mark, which says how many are claimed, denied and open', () => {
  const { places, nowhere, events } = byPlace({
    events: [
      event({ place: town }),
      event({ place: town, standing: 'claimed' }),
      event({ place: town, standing: 'denied' }),
      event({ place: town, standing: 'requested' }),
      event({ place: { ...town, country: 'US', lat: 41.89, lon: -88.31 } }),
      event(),
    ],
    more: false,
  })
  expect(places.map(({ name, country, events: many }) => [name, country, many])).toEqual([
    ['Geneva', 'CH', 4],
    ['Geneva', 'US', 1],
  ])
  expect(places[0]?.counts).toEqual({ stated: 1, claimed: 1, denied: 1, open: 1 })
  expect([events, nowhere]).toEqual([6, 1])
})

test('a map of too many places shows those of most events and says how many there are', () => {
  const many = ['A', 'B', 'B', 'C', 'C', 'C'].map((name) => event({ place: { ...town, name } }))
  const { places, of, more } = byPlace({ events: many, more: true }, 2)
  expect(places.map(({ name }) => name)).toEqual(['C', 'B'])
  expect([of, more]).toEqual([3, true])
})

test('events of one lane and one time are one mark; what has no day has a lane without a name', () => {
  const events = [event(second), event(second), event(march), event(), event({ day: '2031-03-05' })]
  const { marks, lanes, undated, days } = byTime({ events, more: false }, 'type')
  expect(
    marks.map(({ lane, begin, end, day, events: many }) => [lane, begin, end, day, many]),
  ).toEqual([
    ['ASSAULT', '2031-03-02', '2031-03-02', '2031-03-04', 2],
    ['ASSAULT', '2031-03-01', '2031-03-31', '2031-03-04', 1],
    ['', null, null, '2031-03-04', 1],
    ['', null, null, '2031-03-05', 1],
  ])
  expect([lanes, undated]).toEqual([['ASSAULT'], 2])
  expect(days).toEqual([
    { day: '2031-03-04', events: 4 },
    { day: '2031-03-05', events: 1 },
  ])
})

test('lanes by who did it: an event of two is in both, and those who did little share one', () => {
  const names = Array.from({ length: 12 }, (_, i) => `Side ${i}`)
  const often = [...names.slice(0, 8), ...names].map((who) => event({ ...second, who: [who] }))
  const { lanes } = byTime(
    {
      events: [
        ...often,
        event({ ...second, who: ['Side 0', 'Side 1'] }),
        event({ ...second, who: [] }),
      ],
      more: false,
    },
    'actor',
  )
  expect(lanes).toHaveLength(10)
  expect(lanes).toEqual(expect.arrayContaining(['Side 0', 'others', 'nobody named']))
})

test('a mark leads to its events', () => {
  const events = [event({ ...second, key: 7 }), event({ ...march, key: 8 })]
  const [mark] = byTime({ events, more: false }, 'type').marks
  expect(
    timeMarksOf(events, 'type')
      .get(mark?.id ?? '')
      ?.map(({ key }) => key),
  ).toEqual([7])
})
