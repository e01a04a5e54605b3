import { expect, test } from 'vitest'
import { actorsOf, quotedBy } from './actors-of.ts'

const text = '"Ada Holt says I lost," Olga Berg said.'
const rows =
  '":PUNCT:``:4:punct Ada:PROPN:NNP:4:nsubj Holt:PROPN:NNP:2:flat says:VERB:VBZ:11:ccomp:say I:PRON:PRP:6:nsubj lost:VERB:VBD:4:ccomp:lose ,:PUNCT:,:4:punct ":PUNCT:\'\':4:punct Olga:PROPN:NNP:11:nsubj Berg:PROPN:NNP:9:flat said:VERB:VBD:0:root:say .:PUNCT:.:11:punct'
const names = { 'Ada Holt': 'Person', 'Olga Berg': 'Person' } as const
const inner = {
  ...quotedBy(text, [1]),
  content: [[text.indexOf('I lost'), text.indexOf('I lost') + 6]] as const,
}

test('a statement told inside a quotation leaves its words to the one quoted', () => {
  expect(actorsOf(text, rows, names, [quotedBy(text, [8]), inner]).of('I')).toBe('olga-berg')
})

test('without the quotation nobody says "I"', () => {
  expect(actorsOf(text, rows, names, [inner]).of('I')).toBeNull()
})
