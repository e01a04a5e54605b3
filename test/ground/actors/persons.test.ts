import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'Berg:PROPN:NNP:2:nsubj spoke:VERB:VBD:0:root:speak .:PUNCT:.:2:punct | Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | Ivan:PROPN:NNP:3:nsubj Holt:PROPN:NNP:1:flat stayed:VERB:VBD:0:root:stay .:PUNCT:.:3:punct'

test('a surname belongs to the full name, wherever that stands', () => {
  const { actors, of } = actorsOf('Berg spoke. Olga Berg left. Ivan Holt stayed.', rows, {
    Berg: 'Person',
    'Olga Berg': 'Person',
    'Ivan Holt': 'Person',
  })
  expect(of('Berg')).toBe('olga-berg')
  expect(actors.find((actor) => actor.id === 'olga-berg')?.aliases).toContain('Berg')
})

test('two people with one surname stay two', () => {
  const { of } = actorsOf(
    'Olga Berg left. Ivan Berg stayed.',
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | Ivan:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat stayed:VERB:VBD:0:root:stay .:PUNCT:.:3:punct',
    { 'Olga Berg': 'Person', 'Ivan Berg': 'Person' },
  )
  expect([of('Olga'), of('Ivan')]).toEqual(['olga-berg', 'ivan-berg'])
})

test('the surname alone is the one that the report is about, not the relative named last', () => {
  const { of } = actorsOf(
    'Olga Berg left. Olga Berg won. Ivan Berg stayed. Berg spoke.',
    'Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct | Olga:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat won:VERB:VBD:0:root:win .:PUNCT:.:3:punct | Ivan:PROPN:NNP:3:nsubj Berg:PROPN:NNP:1:flat stayed:VERB:VBD:0:root:stay .:PUNCT:.:3:punct | Berg:PROPN:NNP:2:nsubj spoke:VERB:VBD:0:root:speak .:PUNCT:.:2:punct',
    { 'Olga Berg': 'Person', 'Ivan Berg': 'Person', Berg: 'Person' },
  )
  expect(of('Berg', 4)).toBe('olga-berg')
})
