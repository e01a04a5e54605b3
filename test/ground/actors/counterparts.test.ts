import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const rows =
  'Danish:ADJ:JJ:3:amod Foreign:PROPN:NNP:3:compound Minister:PROPN:NNP:4:nmod:desc Ada:PROPN:NNP:6:nsubj Berg:PROPN:NNP:4:flat met:VERB:VBD:0:root:meet her:PRON:PRP$:9:nmod:poss NOTION:ADJ:JJ:9:amod counterpart:NOUN:NN:6:obj ,:PUNCT:,:11:punct Ivan:PROPN:NNP:9:appos Holt:PROPN:NNP:11:flat .:PUNCT:.:6:punct'

const titles = (adjective: string) =>
  actorsOf(
    `Danish Foreign Minister Ada Berg met her ${adjective} counterpart, Ivan Holt.`,
    rows.replace('NOTION:', `${adjective}:`),
    { 'Ada Berg': 'Person', 'Ivan Holt': 'Person' },
  )
    .actors.find((actor) => actor.id === 'ivan-holt')
    ?.titles.map(({ title, of }) => [title, of])

test('a counterpart holds the same office for another state', () => {
  expect(titles('Norwegian')).toEqual([['Foreign Minister', 'norway']])
})

test('without a state no office is known', () => {
  expect(titles('younger')).toEqual([])
})
