import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const text = 'Venn told reporters in a statement that talks failed, adding that ships left.'
const rows = (adding: string) => `Venn Venn PROPN NNP 2 nsubj
told tell VERB VBD 0 root
reporters reporter NOUN NNS 2 iobj
in in ADP IN 6 case
a a DET DT 6 det
statement statement NOUN NN 2 obl
that that SCONJ IN 9 mark
talks talk NOUN NNS 9 nsubj
failed fail VERB VBD 2 ccomp
, , PUNCT , 11 punct
adding add VERB VBG 2 ${adding}
that that SCONJ IN 14 mark
ships ship NOUN NNS 14 nsubj
left leave VERB VBD 11 ccomp
. . PUNCT . 2 punct`
const settings = (adding: string) =>
  findStatements(buildReading(text, rows(adding))).map(({ addressee, medium }) => [
    addressee && text.slice(...addressee),
    medium && text.slice(...medium),
  ])

describe('sharedSetting', () => {
  test('what is added is said to the same, by the same medium', () => {
    expect(settings('advcl')).toEqual([
      ['reporters', 'in a statement'],
      ['reporters', 'in a statement'],
    ])
  })

  test('a cue that hangs otherwise has its own', () => {
    expect(settings('dep')[1]).toEqual([null, null])
  })
})
