import { describe, expect, test } from 'vitest'
import { byClaims } from '../../../src/ground/stances/by-claims.ts'
import { actor, event, spanOf, stage, statement } from './stages.ts'

const text = 'They shelled it.'
const rows = `They they PRON PRP 2 nsubj
shelled shell VERB VBD 0 root
it it PRON PRP 2 obj
. . PUNCT . 2 punct`
const claim = (name: string, trigger = 'shelled', more = {}) => {
  const told = event({
    trigger: spanOf(text, trigger),
    who: ['rebels'],
    whom: ['port'],
    according_to: ['s1'],
    ...more,
  })
  return stage(text, rows, [], {
    actors: [actor('speaker', { name }), actor('rebels')],
    events: [told],
    statements: [statement({ by: ['speaker'] })],
  })
}

describe('byClaims', () => {
  test('an official who tells of a wrong is against those who did it', () => {
    expect(byClaims(claim('Orla Venn'), [])).toMatchObject([
      { holder: 'speaker', target: 'rebels', polarity: 'against' },
    ])
  })

  test('a paper takes no side by telling, nor does who tells of a planned deed', () => {
    expect(byClaims(claim('Durran Times'), [])).toEqual([])
    expect(byClaims(claim('Orla Venn', 'shelled', { status: 'planned' }), [])).toEqual([])
  })

  test('who tells of a deed against the own enemy, or of both sides, takes none by it', () => {
    const enmity = {
      holder: 'speaker',
      target: 'port',
      polarity: 'against' as const,
      words: [],
      found: { rule: 'test', sure: 1 },
    }
    expect(byClaims(claim('Orla Venn'), [enmity])).toEqual([])
    expect(byClaims(claim('Orla Venn', 'shelled', { who: ['rebels', 'army'] }), [])).toEqual([])
  })

  test('an officer of the state that did it is on its side', () => {
    const one = claim('Norland army')
    const state = actor('norland', { name: 'Norland', kind: 'state' })
    const told = { ...one.events[0], who: ['norland'] } as (typeof one.events)[number]
    expect(
      byClaims(
        {
          ...one,
          actors: [state],
          actorById: new Map([
            ['norland', state],
            ['speaker', actor('speaker', { name: 'Norland army' })],
          ]),
          events: [told],
        },
        [],
      ),
    ).toEqual([])
  })
})
