import { describe, expect, test } from 'vitest'
import { stateMedia } from '../../../src/find/lineage/state-media.ts'

const read = (text: string) => stateMedia(text, [0, text.length]).map(({ name }) => name)

describe('stateMedia', () => {
  test('takes state media that are cited', () => {
    expect(read('Norlandian state television said the port was shut.')).toEqual([
      'Norlandian state television',
    ])
    expect(read('Holm told Norlandish state radio so.')).toEqual(['Norlandish state radio'])
  })
  test('takes none that has a name or is only spoken of', () => {
    expect(read('The state news agency Norpress said so.')).toEqual([])
    expect(read('She runs Norlandian state television.')).toEqual([])
    expect(read('Holm told state radio so.')).toEqual([])
  })
})
