import { describe, expect, test } from 'vitest'
import { standingOfEvent, standingOfFigure } from '../../src/record/standing.ts'
import { events, standings } from '../export/hand-made-exported.ts'

describe('the standing of an event', () => {
  test('is stated only where the report itself says that it happened', () => {
    expect(events.map(standingOfEvent)).toEqual(standings)
  })
})

describe('the standing of a figure', () => {
  const figure = { according_to: ['s1'] }

  test('is stated without a source, claimed with one', () => {
    expect(standingOfFigure({ according_to: [] }, [])).toBe('stated')
    expect(standingOfFigure(figure, [{ id: 's1', act: 'say' }])).toBe('claimed')
  })

  test('is never stated where its statement is unknown', () => {
    expect(standingOfFigure(figure, [])).toBe('claimed')
  })

  test('is denied where the source denies it, requested where it asks for so many', () => {
    expect(standingOfFigure(figure, [{ id: 's1', act: 'deny' }])).toBe('denied')
    expect(standingOfFigure(figure, [{ id: 's1', act: 'urge' }])).toBe('requested')
  })
})
