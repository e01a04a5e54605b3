import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

test('full name, acronym in brackets and short form are one body', () => {
  const { of } = actorsOf(
    'The Karelo Fishing Union (KFU) met. KFU voted. The Fishing Union left.',
    'The:DET:DT:4:det Karelo:PROPN:NNP:4:compound Fishing:PROPN:NNP:4:compound Union:PROPN:NNP:8:nsubj (:PUNCT:-LRB-:6:punct KFU:PROPN:NNP:4:appos ):PUNCT:-RRB-:6:punct met:VERB:VBD:0:root:meet .:PUNCT:.:8:punct | KFU:PROPN:NNP:2:nsubj voted:VERB:VBD:0:root:vote .:PUNCT:.:2:punct | The:DET:DT:3:det Fishing:PROPN:NNP:3:compound Union:PROPN:NNP:4:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct',
    {
      'Karelo Fishing Union': 'Organization',
      KFU: 'Organization',
      'Fishing Union': 'Organization',
    },
  )
  expect([of('Union'), of('KFU', 2), of('Union', 2)]).toEqual(Array(3).fill('karelo-fishing-union'))
})

test('two bodies that share only a first word stay two', () => {
  const { of } = actorsOf(
    'Karelo Bank sued Karelo Rail.',
    'Karelo:PROPN:NNP:2:compound Bank:PROPN:NNP:3:nsubj sued:VERB:VBD:0:root:sue Karelo:PROPN:NNP:5:compound Rail:PROPN:NNP:3:obj .:PUNCT:.:3:punct',
    { 'Karelo Bank': 'Organization', 'Karelo Rail': 'Organization' },
  )
  expect([of('Bank'), of('Rail')]).toEqual(['karelo-bank', 'karelo-rail'])
})

test('an armed group without the noun of its name is the same', () => {
  const { of } = actorsOf(
    'The Red Dawn Brigades met. Red Dawn left.',
    'The:DET:DT:4:det Red:PROPN:NNP:4:compound Dawn:PROPN:NNP:4:compound Brigades:PROPN:NNPS:5:nsubj met:VERB:VBD:0:root:meet .:PUNCT:.:5:punct | Red:PROPN:NNP:2:compound Dawn:PROPN:NNP:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct',
    { 'Red Dawn Brigades': 'Organization', 'Red Dawn': 'Organization' },
  )
  expect(of('Dawn', 2)).toBe('red-dawn-brigades')
})

test('what stands before "for" in a name shortens it; a people shortens no other', () => {
  const { of } = actorsOf(
    'Maren Observatory for Fishing met. The Observatory left.',
    'Maren:PROPN:NNP:2:compound Observatory:PROPN:NNP:5:nsubj for:ADP:IN:4:case Fishing:PROPN:NNP:2:nmod met:VERB:VBD:0:root:meet .:PUNCT:.:5:punct | The:DET:DT:2:det Observatory:PROPN:NNP:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct',
    { 'Maren Observatory for Fishing': 'Organization', Observatory: 'Organization' },
  )
  expect(of('Observatory', 2)).toBe('maren-observatory-for-fishing')
})
