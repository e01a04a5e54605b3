import { describe, expect, test } from 'vitest'
import { caption, wordsOf } from '../../../src/find/passages/caption.ts'
import { buildReading } from '../../build-reading.ts'

const read = (text: string, rows: string) => caption(text, wordsOf(buildReading(text, rows), 0))

describe('caption', () => {
  test('tells where it has a sentence before its credit', () => {
    const rows = `A a DET DT 2 det
      guard guard NOUN NN 3 nsubj
      waits wait VERB VBZ 0 root
      . . PUNCT . 3 punct
      REUTERS Reuters PROPN NNP 3 dep`
    expect(read('A guard waits. REUTERS/Ida Holm', rows)).toBe('tells')
  })
  test('names where it has none', () => {
    const rows = `The the DET DT 2 det
      port port NOUN NN 0 root`
    expect(read('The port of Karsholm. (Photo: Ida Holm)', rows)).toBe('names')
  })
  test('is no paragraph without a credit', () => {
    expect(read('The port', 'The the DET DT 2 det\nport port NOUN NN 0 root')).toBeNull()
  })
})
