import { describe, expect, test } from 'vitest'
import { byCharges } from '../../../src/ground/stances/by-charges.ts'
import { spanOf, stage, statement } from './stages.ts'

const charge = (verb: string, lemma: string, more = '') => {
  const text = `She said Norland ${more}${verb} them.`
  const rows = `She she PRON PRP 2 nsubj
said say VERB VBD 0 root
Norland Norland PROPN NNP ${more ? 5 : 4} nsubj
${more ? `${more.trim()} ${more.trim()} AUX MD 5 aux\n` : ''}${verb} ${lemma} VERB VBD 2 ccomp
them they PRON PRP ${more ? 5 : 4} obj
. . PUNCT . 2 punct`
  const content = [spanOf(text, `Norland ${more}${verb} them`)]
  return stage(text, rows, ['Norland'], { statements: [statement({ by: ['venn'], content })] })
}

describe('byCharges', () => {
  test('who says that somebody misled or ignored others is against them', () => {
    expect(byCharges(charge('misled', 'mislead'))).toMatchObject([
      { holder: 'venn', target: 'norland', polarity: 'against' },
    ])
  })

  test('what is only possible, and what is no charge, shows nothing', () => {
    expect(byCharges(charge('mislead', 'mislead', 'might '))).toEqual([])
    expect(byCharges(charge('visited', 'visit'))).toEqual([])
  })
})
