import { expect, test } from 'vitest'
import { isOneSide } from '../../../src/ground/stances/sides.ts'
import { actor, stage } from './stages.ts'

test('an embassy is of its country, rebels of a country are not', () => {
  const sides = stage('Peru.', 'Peru Peru PROPN NNP 0 root', [], {
    actors: [
      actor('peru', { name: 'Peru', kind: 'state' }),
      actor('embassy', { name: 'Peruvian embassy' }),
      actor('rebels', { name: 'Peruvian rebels' }),
    ],
  })
  expect(isOneSide(sides, 'embassy', 'peru')).toBe(true)
  expect(isOneSide(sides, 'rebels', 'peru')).toBe(false)
})
