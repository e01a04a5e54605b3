import { describe, expect, test } from 'vitest'
import { byLabels } from '../../../src/ground/stances/by-labels.ts'
import type { Event, Statement } from '../../../src/record/record.ts'

const found = { rule: 'test', sure: 1 }
const deed: Event = {
  id: 'e1',
  trigger: [8, 15],
  type: 'ASSAULT',
  mode: null,
  who: ['norland'],
  whom: [],
  what: null,
  polarity: 'positive',
  status: 'occurred',
  date: null,
  place: null,
  according_to: [],
  background: false,
  found,
}
const label = (content: readonly [number, number]): Statement => ({
  id: 's1',
  form: 'indirect',
  negated: false,
  source: [],
  by: ['sudland'],
  cue: [],
  act: 'label',
  content: [content],
  addressee: null,
  occasion: null,
  medium: null,
  date: null,
  within: null,
  insertions: [],
  quotes: [],
  found,
})

describe('byLabels', () => {
  test('who calls an advance aggression is against those who advanced', () => {
    const text = 'Norland invaded. Sudland labelled this advance as aggression.'
    const content = [text.indexOf('this'), text.length - 1] as const
    expect(byLabels(text, [deed], [label(content)])).toMatchObject([
      { holder: 'sudland', target: 'norland', polarity: 'against' },
    ])
  })

  test('a kind name shows nothing', () => {
    const text = 'Norland invaded. Sudland labelled this advance as a rescue.'
    const content = [text.indexOf('this'), text.length - 1] as const
    expect(byLabels(text, [deed], [label(content)])).toEqual([])
  })
})
