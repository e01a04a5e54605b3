import { describe, expect, test } from 'vitest'
import { unlistedMedia } from '../../../src/find/lineage/unlisted-media.ts'

const read = (text: string) => unlistedMedia(text, [0, text.length]).map(({ name }) => name)

describe('unlistedMedia', () => {
  test('takes an outlet by what it is called, where something is taken from it', () => {
    expect(
      read('In a statement quoted by the Voice of Norland newspaper, Holm denied it.'),
    ).toEqual(['Voice of Norland'])
    expect(read('The claim first appeared on the news site Karsholm Online.')).toEqual([
      'Karsholm Online',
    ])
    expect(read('Holm told the Echo of Tarn radio station so.')).toEqual(['Echo of Tarn'])
  })
  test('sees past what describes it, and takes a name set behind it', () => {
    expect(read("According to Norland's national broadcaster KTV, they left.")).toEqual(['KTV'])
    expect(read('A statement carried by the state news agency TARNA said so.')).toEqual(['TARNA'])
    expect(read('Norlandian state television, LTV, reported it.')).toEqual(['LTV'])
  })
  test('takes none that is only spoken of, and no word that is not a name', () => {
    expect(read('She sold the Voice of Norland newspaper.')).toEqual([])
    expect(read('Holm told state television Friday that it was shut.')).toEqual([])
    expect(read('Norlandian television reported it.')).toEqual([])
  })
  test('stays quick on long runs of capitals', () => {
    const before = performance.now()
    read('A-'.repeat(50_000))
    read('Aa '.repeat(30_000))
    expect(performance.now() - before).toBeLessThan(1_000)
  })
})
