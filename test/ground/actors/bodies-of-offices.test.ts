import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'Marel:PROPN:NNP:2:nsubj closed:VERB:VBD:0:root:close .:PUNCT:.:2:punct | OFFICE:NOUN:NN:2:nmod:desc Ivan:PROPN:NNP:4:nsubj Holt:PROPN:NNP:2:flat left:VERB:VBD:0:root:leave .:PUNCT:.:4:punct'

const bodyOf = (office: string) =>
  actorsOf(`Marel closed. ${office} Ivan Holt left.`, rows.replace('OFFICE', office), {
    Marel: 'Organization',
    'Ivan Holt': 'Person',
  }).actors.find((actor) => actor.id === 'ivan-holt')?.titles[0]?.of

test('an office that a body must have belongs to the body that the sentence before is about', () => {
  expect(bodyOf('Chairman')).toBe('marel')
  expect(bodyOf('Spokesman')).toBe('marel')
})

test('other offices belong to nobody, and a governor only to a bank', () => {
  expect(bodyOf('Judge')).toBeNull()
  expect(bodyOf('Governor')).toBeNull()
})

test('a spokesman with a pronoun speaks for the body that the sentence before is about', () => {
  const { actors, of } = actorsOf(
    'Marel said Oskar lied. Its spokesman Ivan Holt left.',
    'Marel:PROPN:NNP:2:nsubj said:VERB:VBD:0:root:say Oskar:PROPN:NNP:4:nsubj lied:VERB:VBD:2:ccomp:lie .:PUNCT:.:2:punct | Its:PRON:PRP$:2:nmod:poss spokesman:NOUN:NN:3:nmod:desc Ivan:PROPN:NNP:5:nsubj Holt:PROPN:NNP:3:flat left:VERB:VBD:0:root:leave .:PUNCT:.:5:punct',
    { Marel: 'Organization', Oskar: 'Organization', 'Ivan Holt': 'Person' },
  )
  expect(actors.find((actor) => actor.id === 'ivan-holt')?.titles[0]?.of).toBe('marel')
  expect(of('Its')).toBe('marel')
})
