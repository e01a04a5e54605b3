import { expect, test } from 'vitest'
import { valueAt } from '../../../src/find/figures/value-at.ts'
import { buildReading } from '../../build-reading.ts'

test('a fraction of something is a share, a holiday named by its number is none', () => {
  const share = buildReading(
    'a fourth of growers',
    `a a DET DT 2 det
     fourth fourth NOUN NN 0 root
     of of ADP IN 4 case
     growers grower NOUN NNS 2 nmod`,
  )
  expect(valueAt(share.words, 0)).toMatchObject({ low: 25, share: true })
  const holiday = buildReading(
    'a Fifth of Thaw party',
    `a a DET DT 5 det
     Fifth Fifth PROPN NNP 5 compound
     of of ADP IN 4 case
     Thaw Thaw PROPN NNP 2 nmod
     party party NOUN NN 0 root`,
  )
  expect(valueAt(holiday.words, 0)).toBeNull()
})
