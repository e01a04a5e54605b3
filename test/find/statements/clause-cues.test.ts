import { describe, expect, test } from 'vitest'
import { clauseCues } from '../../../src/find/statements/clause-cues.ts'
import { buildReading } from '../../build-reading.ts'

const found = (text: string, rows: string) => {
  const reading = buildReading(text, rows)
  return clauseCues(reading).map(({ content, act, speakers, addressee }) => ({
    content: content.map((span) => text.slice(...span)),
    act,
    speakers: speakers.map((head) => reading.words[head]?.form),
    addressee: reading.words[addressee ?? -1]?.form ?? null,
  }))
}

describe('clauseCues', () => {
  test('give who stands between two finite verbs to the second', () => {
    const rows = (after: string) => `Norland Norland PROPN NNP 2 nsubj
      waited wait VERB VBD 0 root
      but but CCONJ CC 4 cc
      said say VERB VBD 2 conj
      rebels rebel NOUN NNS 4 nsubj
      ${after}
      . . PUNCT . 2 punct`
    const slip = rows(`were be AUX VBD 7 cop
      far far ADJ JJ 4 ccomp`)
    expect(found('Norland waited but said rebels were far.', slip)[0]).toMatchObject({
      content: ['rebels were far'],
    })
  })

  test('take the clause after the verb, without the full stop', () => {
    const rows = `Norland Norland PROPN NNP 2 nsubj
      told tell VERB VBD 0 root
      reporters reporter NOUN NNS 2 iobj
      that that SCONJ IN 7 mark
      talks talk NOUN NNS 7 nsubj
      had have AUX VBD 7 aux
      failed fail VERB VBN 2 ccomp
      . . PUNCT . 2 punct`
    expect(found('Norland told reporters that talks had failed.', rows)).toEqual([
      {
        content: ['that talks had failed'],
        act: 'say',
        speakers: ['Norland'],
        addressee: 'reporters',
      },
    ])
  })

  test('take the clause around a parenthesis in two pieces', () => {
    const rows = `The the DET DT 2 det
      ship ship NOUN NN 8 nsubj
      , , PUNCT , 5 punct
      officials official NOUN NNS 5 nsubj
      said say VERB VBD 8 parataxis
      , , PUNCT , 5 punct
      was be AUX VBD 8 cop
      empty empty ADJ JJ 0 root
      . . PUNCT . 8 punct`
    expect(
      found('The ship, officials said, was empty.', rows).map(({ content }) => content),
    ).toEqual([['The ship', 'was empty']])
  })

  test('tell a question from a statement', () => {
    const rows = `They they PRON PRP 2 nsubj
      asked ask VERB VBD 0 root
      whether whether SCONJ IN 5 mark
      he he PRON PRP 5 nsubj
      knew know VERB VBD 2 ccomp
      . . PUNCT . 2 punct`
    expect(found('They asked whether he knew.', rows).map(({ act }) => act)).toEqual(['ask'])
  })

  test('leave verbs alone that say nothing', () => {
    const rows = `They they PRON PRP 2 nsubj
      ensured ensure VERB VBD 0 root
      that that SCONJ IN 5 mark
      he he PRON PRP 5 nsubj
      left leave VERB VBD 2 ccomp
      . . PUNCT . 2 punct`
    expect(found('They ensured that he left.', rows)).toEqual([])
  })
})
