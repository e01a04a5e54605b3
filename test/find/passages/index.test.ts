import { describe, expect, test } from 'vitest'
import { findPassages } from '../../../src/find/passages/index.ts'
import { buildReading } from '../../build-reading.ts'

const said = (who: string, first: number) => `${who} ${who} PROPN NNP ${first} nsubj
  said say VERB VBD 0 root
  so so ADV RB ${first} advmod
  . . PUNCT . ${first} punct`

describe('findPassages', () => {
  const text = [
    'Norland shuts ports',
    'Holm said so.',
    'Lund said so.',
    'Berg said so.',
    'The two had fought since 1992.',
    'Read more: Ports',
  ].join('\n\n')
  const rows = [
    'Norland Norland PROPN NNP 2 nsubj\nshuts shut VERB VBZ 0 root\nports port NOUN NNS 2 obj',
    said('Holm', 2),
    said('Lund', 2),
    said('Berg', 2),
    `The the DET DT 2 det
     two two NUM CD 4 nsubj
     had have AUX VBD 4 aux
     fought fight VERB VBN 0 root
     since since ADP IN 6 case
     1992 1992 NUM CD 4 obl
     . . PUNCT . 4 punct`,
    'Read read VERB VB 0 root\nmore more ADJ JJR 1 obj\n: : PUNCT : 1 punct\nPorts port NOUN NNS 1 dep',
  ].join('\n\n')
  const passages = findPassages(buildReading(text, rows, { report: { date: '2020-10-02' } }))

  test('gives each paragraph its role', () => {
    expect(passages.map(({ role }) => role)).toEqual([
      'headline',
      'new',
      'new',
      'new',
      'background',
      'furniture',
    ])
  })
})
