import { describe, expect, test } from 'vitest'
import { wordsAfter, wordsBefore } from '../../../src/find/lineage/near-words.ts'

describe('words near a stretch', () => {
  const text = 'It rained. Holm told the Daily News on Friday. It stopped.'
  const at = text.indexOf('Daily')
  test('stand in order of nearness', () => {
    expect(wordsBefore(text, [at, at + 10])).toEqual(['the', 'told', 'Holm'])
    expect(wordsAfter(text, [at, at + 10])).toEqual(['on', 'Friday'])
  })
  test('end at the edges of the text', () => {
    expect(wordsBefore(text, [0, 2])).toEqual([])
    expect(wordsAfter(text, [0, text.length])).toEqual([])
  })
})
