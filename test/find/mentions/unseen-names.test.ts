import { expect, test } from 'vitest'
import { unseenNames } from '../../../src/find/mentions/unseen-names.ts'
import { compactReading } from '../../compact-reading.ts'

const found = (text: string, rows: string) => {
  const reading = compactReading(text, rows)
  return unseenNames(reading, () => false).map((one) => `${text.slice(...one.span)} ${one.entity}`)
}

test('a given name and a surname that the model missed are a person', () => {
  expect(
    found(
      'The mayor, Olga Berg, left.',
      'The:DET:DT:2:det mayor:NOUN:NN:7:nsubj ,:PUNCT:,:4:punct Olga:PROPN:NNP:2:appos Berg:PROPN:NNP:4:flat ,:PUNCT:,:4:punct left:VERB:VBD:0:root:leave .:PUNCT:.:7:punct',
    ),
  ).toEqual(['Olga Berg Person'])
})

test('a proper noun that nothing tells of is left', () => {
  expect(
    found('Spring came.', 'Spring:PROPN:NNP:2:nsubj came:VERB:VBD:0:root:come .:PUNCT:.:2:punct'),
  ).toEqual([])
})
