import { expect, test } from 'vitest'
import { partiesOf } from '../../../src/ground/events/parties-of.ts'

test('who deals with a place makes it a party, who strikes or visits one does not', () => {
  expect([...partiesOf([{ type: 'COOPERATE', mode: null, who: [1], whom: [2] }])]).toEqual([1, 2])
  expect([...partiesOf([{ type: 'ASSAULT', mode: null, who: [1], whom: [2] }])]).toEqual([1])
  expect([...partiesOf([{ type: 'CONSULT', mode: 'visit', who: [1], whom: [2] }])]).toEqual([1])
})
