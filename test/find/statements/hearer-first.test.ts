import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const told = (verb: string, lemma: string) => {
  const text = `She ${verb} Kesta Radio there was no deal.`
  const reading = buildReading(
    text,
    `She she PRON PRP 2 nsubj
${verb} ${lemma} VERB VBD 0 root
Kesta Kesta PROPN NNP 4 compound
Radio Radio PROPN NNP 6 nsubj
there there PRON EX 6 expl
was be VERB VBD 2 ccomp
no no DET DT 8 det
deal deal NOUN NN 6 nsubj
. . PUNCT . 2 punct`,
    { entities: [{ words: [2, 4], type: 'Organization', sure: 1 }] },
  )
  return findStatements(reading).map(({ addressee, content }) => [
    addressee && text.slice(...addressee),
    content.map((span) => text.slice(...span)),
  ])
}

describe('hearerFirst', () => {
  test('a name right after "told" is the one told', () => {
    expect(told('told', 'tell')).toEqual([['Kesta Radio', ['there was no deal']]])
  })

  test('a name after "said" belongs to what is said', () => {
    expect(told('said', 'say')).toEqual([[null, ['Kesta Radio there was no deal']]])
  })
})
