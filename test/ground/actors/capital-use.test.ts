import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('a capital that acts or owns a stand is its government', () => {
  const { actors, of } = actorsOf(
    "Oslo rejected Tokyo's offer.",
    "Oslo:PROPN:NNP:2:nsubj rejected:VERB:VBD:0:root:reject Tokyo:PROPN:NNP:5:nmod:poss 's:PART:POS:3:case offer:NOUN:NN:2:obj .:PUNCT:.:2:punct",
    { Oslo: 'Location', Tokyo: 'Location' },
  )
  expect([of('Oslo'), of('Tokyo')]).toEqual(['norway', 'japan'])
  expect(actors.find((actor) => actor.id === 'norway')?.metonyms).toEqual([[0, 4]])
})

test('a capital where something happens or that owns a street is a town', () => {
  const { of } = actorsOf(
    "He fell in Oslo near Tokyo's airport.",
    "He:PRON:PRP:2:nsubj fell:VERB:VBD:0:root:fall in:ADP:IN:4:case Oslo:PROPN:NNP:2:obl near:ADP:IN:8:case Tokyo:PROPN:NNP:8:nmod:poss 's:PART:POS:6:case airport:NOUN:NN:2:obl .:PUNCT:.:2:punct",
    { Oslo: 'Location', Tokyo: 'Location' },
  )
  expect([of('Oslo'), of('Tokyo')]).toEqual([null, null])
})
