import { expect, test } from 'vitest'
import { actorsOf, quotedBy } from './actors-of.ts'

const text = '"Up," NOUN said.'
const speaker = (noun: string) => {
  const said = text.replace('NOUN', noun)
  const rows = `":PUNCT:\`\`:2:punct Up:ADV:RB:6:ccomp ,:PUNCT:,:2:punct ":PUNCT:'':2:punct ${noun}:NOUN:NNS:6:nsubj said:VERB:VBD:0:root:say .:PUNCT:.:6:punct`
  return actorsOf(said, rows, {}, [quotedBy(said, [4])]).of(noun)
}

test('whoever is cited is an actor', () => {
  expect(speaker('caterers')).toBe('caterers')
})

test('a paper is none', () => {
  expect(speaker('reports')).toBeNull()
})

test('the month of a paper is none', () => {
  expect(speaker('May')).toBeNull()
})
