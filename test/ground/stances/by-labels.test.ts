import { describe, expect, test } from 'vitest'
import { byLabels } from '../../../src/ground/stances/by-labels.ts'
import { event, spanOf, stage } from './stages.ts'

const text = 'Norland invaded. Sudland called this a crime.'
const rows = `Norland Norland PROPN NNP 2 nsubj
invaded invade VERB VBD 0 root
. . PUNCT . 2 punct

Sudland Sudland PROPN NNP 2 nsubj
called call VERB VBD 0 root
this this PRON DT 2 obj
a a DET DT 5 det
crime crime NOUN NN 2 xcomp
. . PUNCT . 2 punct`
const invasion = event({ trigger: spanOf(text, 'invaded'), who: ['norland'] })
const named = (words: string, target: string) => ({
  by: ['sudland'],
  label: spanOf(text, words),
  target: spanOf(text, target),
  found: { rule: 'test', sure: 1 },
})

describe('byLabels', () => {
  test('who gives the deed just told a hostile name is against those who did it', () => {
    const labels = [named('crime', 'this')]
    expect(byLabels(stage(text, rows, ['Norland'], { events: [invasion], labels }))).toMatchObject([
      { holder: 'sudland', target: 'norland', polarity: 'against' },
    ])
  })

  test('who gives an actor a hostile name is against it; another name shows nothing', () => {
    const hostile = stage(text, rows, ['Norland'], { labels: [named('crime', 'Norland')] })
    expect(byLabels(hostile)).toMatchObject([{ holder: 'sudland', target: 'norland' }])
    const other = stage(text, rows, ['Norland'], { labels: [named('called', 'Norland')] })
    expect(byLabels(other)).toEqual([])
  })
})
