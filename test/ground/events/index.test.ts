import { describe, expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { groundEvents } from '../../../src/ground/events/index.ts'
import { at, readingOf } from '../../find/events/sentences.ts'

const found = { rule: 'test', sure: 1 }
const nowhere = {
  actors: [],
  statements: [],
  times: [],
  places: [],
  passages: [],
  report: { dateline: null },
}

describe('groundEvents', () => {
  test('ties doer, day and place', () => {
    const reading = readingOf('bombed')
    const day = reading.words[at(reading, 'Monday')]
    const town = reading.words[at(reading, 'Suderby')]
    if (!day || !town) throw new Error('no words')
    const [event] = groundEvents(reading, findEvents(reading, []), {
      ...nowhere,
      actorsAt: (word) => (word === 0 ? ['norland'] : []),
      times: [
        {
          words: [day.start, day.end],
          type: 'DATE',
          value: '2003-05-05',
          mod: null,
          begin: '2003-05-05',
          end: '2003-05-05',
          found,
        },
      ],
      places: [
        {
          words: [town.start, town.end],
          name: 'Suderby',
          lat: 1,
          lon: 2,
          country: null,
          geonameid: null,
          precision: null,
          found,
        },
      ],
    })
    expect(event).toMatchObject({
      id: 'e1',
      who: ['norland'],
      whom: [],
      date: '2003-05-05',
      place: 'Suderby',
      according_to: [],
      background: false,
    })
  })

  test('leaves out what a page says to its readers, not what its captions assert', () => {
    const reading = readingOf('calledOn')
    const furniture = [{ words: [0, 40] as const, role: 'furniture' as const, found }]
    const around = { ...nowhere, actorsAt: () => [], passages: furniture }
    const types = (of: typeof reading) =>
      groundEvents(of, findEvents(of, []), around).map(({ type }) => type)
    expect(types(reading)).toEqual([])
    expect(types(readingOf('bombed'))).toEqual(['ASSAULT'])
  })

  test('condemning a deed is against those who did it', () => {
    const reading = readingOf('ally')
    const [accuse, attack] = findEvents(reading, [])
    if (!accuse || !attack) throw new Error('no events')
    const known = { ...attack, who: [at(reading, 'Sudland')] }
    const [event] = groundEvents(reading, [accuse, known], {
      ...nowhere,
      actorsAt: (word) => (word === at(reading, 'Sudland') ? ['sudland'] : []),
    })
    expect(event?.whom).toEqual(['sudland'])
  })
})
