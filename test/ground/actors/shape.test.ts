import { expect, test } from 'vitest'
import { actorsOf } from './actors-of.ts'

const kind = (noun: string, tag = 'NNS') =>
  actorsOf(
    `Some ${noun} left.`,
    `Some:DET:DT:2:det ${noun}:NOUN:${tag}:3:nsubj left:VERB:VBD:0:root:leave .:PUNCT:.:3:punct`,
  ).actors[0]?.kind

test('nouns give the kind of their actor', () => {
  expect([kind('teachers'), kind('rebels'), kind('agency', 'NN'), kind('nations')]).toEqual([
    'group',
    'armed-group',
    'organization',
    'group',
  ])
})

test('a thing gives none', () => {
  expect(kind('bridges')).toBeUndefined()
})
