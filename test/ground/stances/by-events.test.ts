import { describe, expect, test } from 'vitest'
import { byEvents } from '../../../src/ground/stances/by-events.ts'
import { event, spanOf, stage } from './stages.ts'

const text = 'The union condemned the plan by Norland.'
const rows = `The the DET DT 2 det
union union NOUN NN 3 nsubj
condemned condemn VERB VBD 0 root
the the DET DT 5 det
plan plan NOUN NN 3 obj
by by ADP IN 7 case
Norland Norland PROPN NNP 5 nmod
. . PUNCT . 3 punct`
const condemned = event({
  type: 'ACCUSE',
  trigger: spanOf(text, 'condemned'),
  what: spanOf(text, 'the plan by Norland'),
  who: ['union'],
})

describe('byEvents', () => {
  test('what is condemned stands for whose it is', () => {
    expect(byEvents(stage(text, rows, ['Norland'], { events: [condemned] }))).toMatchObject([
      { holder: 'union', target: 'norland', polarity: 'against' },
    ])
  })

  test('a thing of nobody named is no target, nor is whose a thing is that was struck', () => {
    expect(byEvents(stage(text, rows, [], { events: [condemned] }))).toEqual([])
    const struck = { ...condemned, type: 'ASSAULT' as const }
    expect(byEvents(stage(text, rows, ['Norland'], { events: [struck] }))).toEqual([])
  })

  test('the one blamed stands after "on", the one of whom something is demanded in the clause', () => {
    const blame = `The the DET DT 2 det
union union NOUN NN 3 nsubj
blamed blame VERB VBD 0 root
the the DET DT 5 det
fire fire NOUN NN 3 obj
on on ADP IN 7 case
Norland Norland PROPN NNP 3 obl`
    const blamed = event({ type: 'ACCUSE', trigger: [10, 16], who: ['union'], what: [17, 25] })
    const words = 'The union blamed the fire on Norland'
    expect(byEvents(stage(words, blame, ['Norland'], { events: [blamed] }))).toMatchObject([
      { holder: 'union', target: 'norland' },
    ])
    const demand = `The the DET DT 2 det
union union NOUN NN 3 nsubj
demanded demand VERB VBD 0 root
that that SCONJ IN 6 mark
Norland Norland PROPN NNP 6 nsubj
pay pay VERB VB 3 ccomp`
    const demanded = event({ type: 'REQUEST', trigger: [10, 18], who: ['union'], what: [19, 35] })
    const asked = 'The union demanded that Norland pay'
    expect(byEvents(stage(asked, demand, ['Norland'], { events: [demanded] }))).toMatchObject([
      { holder: 'union', target: 'norland', polarity: 'against' },
    ])
  })

  test('two who fight are against each other', () => {
    const fight = event({ trigger: spanOf(text, 'condemned'), who: ['norland', 'sudland'] })
    expect(byEvents(stage(text, rows, [], { events: [fight] }))).toMatchObject([
      { holder: 'norland', target: 'sudland', polarity: 'against' },
      { holder: 'sudland', target: 'norland', polarity: 'against' },
    ])
  })
})
