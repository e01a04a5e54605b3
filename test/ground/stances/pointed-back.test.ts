import { describe, expect, test } from 'vitest'
import { pointedBack } from '../../../src/ground/stances/pointed-back.ts'
import { event, spanOf, stage, statement } from './stages.ts'

const text = 'Norland fined Sudland. Sudland slammed the measures.'
const rows = (noun: string) => `Norland Norland PROPN NNP 2 nsubj
fined fine VERB VBD 0 root
Sudland Sudland PROPN NNP 2 obj
. . PUNCT . 2 punct

Sudland Sudland PROPN NNP 2 nsubj
slammed slam VERB VBD 0 root
the the DET DT 4 det
measures ${noun} NOUN NNS 2 obj
. . PUNCT . 2 punct`
const fine = event({ trigger: spanOf(text, 'fined'), type: 'SANCTION', who: ['norland'] })
const staged = (noun: string, more = {}) => stage(text, rows(noun), ['Norland', 'Sudland'], more)

describe('pointedBack', () => {
  test('a definite noun points back to the deed of its kind, but to no own one', () => {
    const told = staged('measure', { events: [fine] })
    expect(pointedBack(told, 7, ['sudland'])).toEqual(['norland'])
    expect(pointedBack(told, 7, ['norland'])).toEqual([])
  })

  test('of several attacks the last one is meant, though nobody says whose it was', () => {
    const shelled = { ...fine, type: 'ASSAULT' as const }
    const attack = staged('attack', { events: [shelled] })
    expect(pointedBack(attack, 7, ['sudland'])).toEqual(['norland'])
    const more = staged('attack', { events: [shelled, { ...shelled, id: 'e2', who: [] }] })
    expect(pointedBack(more, 7, ['sudland'])).toEqual([])
  })

  test('"the claim" is of who spoke last and is not of the holder', () => {
    const said = statement({ by: ['norland'], content: [[0, 21]] })
    expect(pointedBack(staged('claim', { statements: [said] }), 7, ['sudland'])).toEqual([
      'norland',
    ])
    expect(pointedBack(staged('claim', { statements: [said] }), 7, ['norland'])).toEqual([])
    expect(pointedBack(staged('river', { statements: [said] }), 7, ['sudland'])).toEqual([])
  })
})
