import { describe, expect, test } from 'vitest'
import { calledMedia } from '../../../src/find/lineage/called-media.ts'

const read = (text: string) => calledMedia(text, [0, text.length]).map(({ name }) => name)

describe('calledMedia', () => {
  test('takes an outlet by a word in its name, where somebody speaks to it', () => {
    expect(read('"No," he told Radio Karsholm.')).toEqual(['Radio Karsholm'])
    expect(read('In an interview with the Norland Business Review she denied it.')).toEqual([
      'Norland Business Review',
    ])
  })
  test('leaves its country aside and keeps its number', () => {
    expect(read("He told Norland's Channel 5 so.")).toEqual(['Channel 5'])
    expect(read('Writing in the Karsholm Times, she denied it.')).toEqual(['Karsholm Times'])
  })
  test('takes no person and none that is only spoken of', () => {
    expect(read('"No," he told Ida Holm.')).toEqual([])
    expect(read('He bought Radio Karsholm.')).toEqual([])
  })
  test('stays quick on long runs of capitals', () => {
    const before = performance.now()
    read(`told ${'Aa '.repeat(30_000)}`)
    read('told '.repeat(30_000))
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})
