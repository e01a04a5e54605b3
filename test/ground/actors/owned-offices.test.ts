import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'Marel:PROPN:NNP:2:nsubj met:VERB:VBD:0:root:meet .:PUNCT:.:2:punct | OWNER:PRON:TAG:2:nmod:poss director:NOUN:NN:6:nsubj ,:PUNCT:,:4:punct Ivan:PROPN:NNP:2:appos Holt:PROPN:NNP:4:flat left:VERB:VBD:0:root:leave .:PUNCT:.:6:punct'

const directorOf = (owner: string, tag: string) =>
  actorsOf(
    `Marel met. ${owner} director, Ivan Holt left.`,
    rows
      .replace('OWNER', owner)
      .replace('TAG', tag)
      .replace('2:nmod:poss', tag === 'DT' ? '2:det' : '2:nmod:poss'),
    { Marel: 'Organization', 'Ivan Holt': 'Person' },
  ).actors.find((actor) => actor.id === 'ivan-holt')?.titles[0]?.of

test('an office with a pronoun belongs to whom the pronoun stands for', () => {
  expect(directorOf('Its', 'PRP$')).toBe('marel')
})

test('an office with an article belongs to nobody', () => {
  expect(directorOf('The', 'DT')).toBeNull()
})
