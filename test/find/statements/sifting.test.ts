import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/find/statements/draft.ts'
import { inheritSources } from '../../../src/find/statements/inherit-sources.ts'
import { isOwnVoice, isPartOfQuotation } from '../../../src/find/statements/own-voice.ts'
import { wholeQuotations } from '../../../src/find/statements/whole-quotations.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

const draft = (more: Partial<Draft>): Draft => ({
  cue: -1,
  cueWords: [],
  source: [],
  speakers: [],
  content: [],
  act: 'say',
  addressee: null,
  quoted: false,
  orphan: false,
  rule: 'find/statements/clause-cues',
  sure: 0.8,
  ...more,
})

const text = 'The mayor called it a "drill." I said so, adding that it went well.'
const reading = buildReading(
  text,
  `The the DET DT 2 det
   mayor mayor NOUN NN 3 nsubj
   called call VERB VBD 0 root
   it it PRON PRP 3 obj
   a a DET DT 7 det
   " " PUNCT \`\` 7 punct
   drill drill NOUN NN 3 xcomp
   . . PUNCT . 3 punct
   " " PUNCT '' 3 punct

   I I PRON PRP 2 nsubj
   said say VERB VBD 0 root
   so so ADV RB 2 advmod
   , , PUNCT , 5 punct
   adding add VERB VBG 2 advcl
   that that SCONJ IN 8 mark
   it it PRON PRP 8 nsubj
   went go VERB VBD 5 ccomp
   well well ADV RB 8 advmod
   . . PUNCT . 2 punct`,
)
const tree = treeOf(reading)
const end = text.indexOf('drill') + 'drill'.length

describe('wholeQuotations', () => {
  test('takes the closing mark into a content that has all its words', () => {
    expect(
      wholeQuotations(reading, { cue: 2, content: [[17, end]] }).map((span) => text.slice(...span)),
    ).toEqual(['it a "drill."'])
  })

  test('leaves a content alone that has only a part of the words', () => {
    const speech = 'She said: "We will stay here."'
    const other = buildReading(
      speech,
      'She she PRON PRP 2 nsubj\nsaid say VERB VBD 0 root\n: : PUNCT : 7 punct\n" " PUNCT `` 7 punct\nWe we PRON PRP 7 nsubj\nwill will AUX MD 7 aux\nstay stay VERB VB 2 ccomp\nhere here ADV RB 7 advmod\n. . PUNCT . 2 punct\n" " PUNCT \'\' 2 punct',
    )
    expect(wholeQuotations(other, { cue: 6, content: [[14, 18]] })).toEqual([[14, 18]])
  })
})

describe('isOwnVoice', () => {
  test('knows the writer', () => {
    expect(isOwnVoice(reading, tree, draft({ cue: 10, source: [[9, 10]] }), false)).toBe(true)
  })

  test('knows a source', () => {
    expect(isOwnVoice(reading, tree, draft({ cue: 2, source: [[0, 2]] }), false)).toBe(false)
  })
})

describe('inheritSources', () => {
  const said = draft({ cue: 10, source: [[9, 10]], speakers: [9], content: [[40, 42]] })

  test('gives a participle the source of the cue before it', () => {
    const [, adding] = inheritSources(reading, [said, draft({ cue: 13, content: [[50, 60]] })])
    expect(adding?.speakers).toEqual([9])
  })

  test('gives nothing to a cue of another sentence', () => {
    const [, called] = inheritSources(reading, [said, draft({ cue: 2, content: [[17, 29]] })])
    expect(called?.speakers).toEqual([])
  })
})

describe('isPartOfQuotation', () => {
  const quoted = draft({ cue: 2, content: [[20, 30]], rule: 'find/statements/quoted-speech' })

  test('knows a clause of a quotation whose cue stands outside', () => {
    const part = draft({ cue: 10, content: [[22, 27]] })
    expect(isPartOfQuotation(tree, part, [quoted, part])).toBe(true)
  })

  test('leaves other contents alone', () => {
    const other = draft({ cue: 10, content: [[40, 50]] })
    expect(isPartOfQuotation(tree, other, [quoted, other])).toBe(false)
  })
})
