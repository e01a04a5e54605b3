import { describe, expect, test } from 'vitest'
import { byJudgements } from '../../../src/ground/stances/by-judgements.ts'
import { event, spanOf, stage, statement } from './stages.ts'

const text = 'A court jailed him. The mayor welcomed the ruling of Norland.'
const rows = `A a DET DT 2 det
court court NOUN NN 3 nsubj
jailed jail VERB VBD 0 root
him he PRON PRP 3 obj
. . PUNCT . 3 punct

The the DET DT 2 det
mayor mayor NOUN NN 3 nsubj
welcomed welcome VERB VBD 0 root
the the DET DT 5 det
ruling ruling NOUN NN 3 obj
of of ADP IN 7 case
Norland Norland PROPN NNP 5 nmod
. . PUNCT . 3 punct`
const praise = statement({
  act: 'praise',
  by: ['mayor'],
  cue: [spanOf(text, 'welcomed')],
  content: [spanOf(text, 'the ruling of Norland')],
})

describe('byJudgements', () => {
  test('who praises a thing is for the one whose it is', () => {
    expect(byJudgements(stage(text, rows, ['Norland'], { statements: [praise] }))).toMatchObject([
      { holder: 'mayor', target: 'norland', polarity: 'for' },
    ])
  })

  test('"the ruling" without an owner points back to who ruled', () => {
    const short = text.replace(' of Norland', '')
    const tree = rows.replace(/of of.*\nNorland.*\n/, '')
    const jailed = event({ type: 'COERCE', trigger: spanOf(short, 'jailed'), who: ['court'] })
    const welcomed = { ...praise, content: [spanOf(short, 'the ruling')] }
    const told = stage(short, tree, [], { statements: [welcomed], events: [jailed] })
    expect(byJudgements(told)).toMatchObject([{ holder: 'mayor', target: 'court' }])
  })

  test('what was not said, and what is only said, judges nobody', () => {
    const not = stage(text, rows, ['Norland'], { statements: [{ ...praise, negated: true }] })
    expect(byJudgements(not)).toEqual([])
    const said = stage(text, rows, ['Norland'], { statements: [{ ...praise, act: 'say' }] })
    expect(byJudgements(said)).toEqual([])
  })
})
