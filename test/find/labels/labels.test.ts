import { describe, expect, test } from 'vitest'
import { findLabels } from '../../../src/find/labels/index.ts'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const labels = (text: string, rows: string) => {
  const reading = buildReading(text, rows)
  return findLabels(reading, findStatements(reading)).map(({ label, target, by }) => [
    text.slice(...label),
    target && text.slice(...target),
    by.map((head) => reading.words[head]?.form).join(),
  ])
}

describe('findLabels', () => {
  test('takes the name that a labelling statement gives', () => {
    const rows = `Norland Norland PROPN NNP 2 nsubj
      called call VERB VBD 0 root
      the the DET DT 4 det
      vote vote NOUN NN 2 obj
      a a DET DT 6 det
      farce farce NOUN NN 2 xcomp
      . . PUNCT . 2 punct`
    expect(labels('Norland called the vote a farce.', rows)).toEqual([
      ['farce', 'the vote', 'Norland'],
    ])
  })

  test('takes a word in scare quotes for its speaker', () => {
    const rows = `He he PRON PRP 2 nsubj
      urged urge VERB VBD 0 root
      Sudland Sudland PROPN NNP 2 obj
      to to PART TO 5 mark
      end end VERB VB 2 xcomp
      its its PRON PRP$ 8 nmod:poss
      " " PUNCT \`\` 8 punct
      siege siege NOUN NN 5 obj
      " " PUNCT '' 8 punct
      . . PUNCT . 2 punct`
    expect(labels('He urged Sudland to end its "siege".', rows)).toEqual([['siege', 'its', 'He']])
  })

  test('names the deed that "what" stands for, and nothing after a verb without a doer', () => {
    const rows = (doer: string) => `${doer}
      began begin VERB VBD 0 root
      what what PRON WP 2 obj
      Sudland Sudland PROPN NNP 5 nsubj
      described describe VERB VBD 3 acl:relcl
      as as ADP IN 8 case
      an a DET DT 8 det
      exercise exercise NOUN NN 5 obl
      . . PUNCT . 2 punct`
    expect(
      labels(
        'Norland began what Sudland described as an exercise.',
        rows('Norland Norland PROPN NNP 2 nsubj'),
      ),
    ).toEqual([['exercise', 'Norland began', 'Sudland']])
    expect(
      labels(
        'Then began what Sudland described as an exercise.',
        rows('Then then ADV RB 2 advmod'),
      ),
    ).toEqual([['exercise', null, 'Sudland']])
  })

  test('leaves a quoted clause alone', () => {
    const rows = `He he PRON PRP 2 nsubj
      said say VERB VBD 0 root
      it it PRON PRP 6 nsubj
      " " PUNCT \`\` 6 punct
      will will AUX MD 6 aux
      end end VERB VB 2 ccomp
      soon soon ADV RB 6 advmod
      " " PUNCT '' 6 punct
      . . PUNCT . 2 punct`
    expect(labels('He said it "will end soon".', rows)).toEqual([])
  })

  const received = (quoted: string, tags: string) => `She she PRON PRP 2 nsubj
      said say VERB VBD 0 root
      they they PRON PRP 4 nsubj
      had have VERB VBD 2 ccomp
      " " PUNCT \`\` 4 punct
      ${tags}
      ${quoted} ${quoted.slice(0, -1)} NOUN NNS 4 obj
      " " PUNCT '' 4 punct
      . . PUNCT . 2 punct`

  test('leaves a quoted judgement and a phrase with its article alone', () => {
    const clear = received('signals', 'clear clear ADJ JJ 7 amod')
    expect(labels('She said they had "clear signals".', clear)).toEqual([])
    const every = received('masks', 'every every DET DT 7 det')
    expect(labels('She said they had "every masks".', every)).toEqual([])
    const foreign = received('masters', 'foreign foreign ADJ JJ 7 amod')
    expect(labels('She said they had "foreign masters".', foreign)).toHaveLength(1)
  })

  test('takes a quoted name after "as" of any verb of judging', () => {
    const rows = `Norland Norland PROPN NNP 2 nsubj
      rejected reject VERB VBD 0 root
      the the DET DT 4 det
      offer offer NOUN NN 2 obj
      as as ADP IN 7 case
      " " PUNCT \`\` 7 punct
      unaffordable unaffordable ADJ JJ 2 obl
      " " PUNCT '' 7 punct
      . . PUNCT . 2 punct`
    expect(labels('Norland rejected the offer as "unaffordable".', rows)).toEqual([
      ['unaffordable', 'the offer', 'Norland'],
    ])
    const served = rows.replace('rejected reject', 'signed sign')
    expect(labels('Norland signed the offer as "unaffordable".', served)).toEqual([])
  })

  test('takes the second of two objects for the name', () => {
    const rows = `Norland Norland PROPN NNP 2 nsubj
      calls call VERB VBZ 0 root
      it it PRON PRP 2 obj
      the the DET DT 6 det
      Long Long PROPN NNP 6 compound
      War War PROPN NNP 2 obj
      . . PUNCT . 2 punct`
    expect(labels('Norland calls it the Long War.', rows)).toEqual([['Long War', 'it', 'Norland']])
  })

  test('leaves what is only brought in, what is negated and a word that is spoken of', () => {
    const brought = received('problems', 'isolated isolated ADJ JJ 7 amod')
    expect(labels('She said they had "isolated problems".', brought)).toEqual([])
    const spoken = `He he PRON PRP 2 nsubj
      urged urge VERB VBD 0 root
      them they PRON PRP 2 obj
      to to PART TO 5 mark
      drop drop VERB VB 2 xcomp
      the the DET DT 7 det
      term term NOUN NN 5 obj
      " " PUNCT \`\` 9 punct
      siege siege NOUN NN 7 appos
      " " PUNCT '' 9 punct
      . . PUNCT . 2 punct`
    expect(labels('He urged them to drop the term "siege".', spoken)).toEqual([])
  })

  test('takes what somebody called a thing in passing', () => {
    const rows = `Two two NUM CD 2 nsubj
      died die VERB VBD 0 root
      in in ADP IN 4 case
      what what PRON WP 2 obl
      Norland Norland PROPN NNP 6 nsubj
      called call VERB VBD 4 acl:relcl
      a a DET DT 9 det
      cruel cruel ADJ JJ 9 amod
      raid raid NOUN NN 6 dep
      . . PUNCT . 2 punct`
    expect(labels('Two died in what Norland called a cruel raid.', rows)).toEqual([
      ['cruel raid', null, 'Norland'],
    ])
  })

  test('a hostile name may have its article and be long, another not', () => {
    const rows = (noun: string) => `She she PRON PRP 2 nsubj
      said say VERB VBD 0 root
      they they PRON PRP 4 nsubj
      want want VERB VBP 2 ccomp
      " " PUNCT "" 7 punct
      an an DET DT 7 det
      ${noun} ${noun} NOUN NN 4 obj
      under under ADP IN 10 case
      another another DET DT 10 det
      flag flag NOUN NN 7 nmod
      " " PUNCT '' 7 punct
      . . PUNCT . 2 punct`
    const named = (noun: string) =>
      labels(`She said they want "an ${noun} under another flag".`, rows(noun)).map(
        ([name]) => name,
      )
    expect(named('occupation')).toEqual(['an occupation under another flag'])
    expect(named('outing')).toEqual([])
  })
})
