import { describe, expect, test } from 'vitest'
import { isCited } from '../../../src/find/lineage/is-cited.ts'
import { mediaIn } from '../../../src/lexicon/agencies.ts'

const cited = (text: string) =>
  mediaIn(text, [0, text.length])
    .filter((mention) => isCited(text, mention))
    .map(({ name }) => name)

describe('isCited', () => {
  test('takes media that report or are told something', () => {
    expect(cited('Holm told the BBC that she would go.')).toEqual(['BBC'])
    expect(cited('The semi-official Tasnim news agency on Friday quoted Holm.')).toEqual(['Tasnim'])
    expect(cited('The ship sank, according to the Norlandian newspaper Le Monde.')).toEqual([
      'Le Monde',
    ])
    expect(cited('It sank, Interfax reported.')).toEqual(['Interfax'])
    expect(cited('In an interview with Der Spiegel she agreed.')).toEqual(['Der Spiegel'])
  })
  test('takes platforms that something is said on', () => {
    expect(cited('She said so in a video broadcast via Twitter.')).toEqual(['Twitter'])
    expect(cited('He wrote on his official Facebook page.')).toEqual(['Facebook'])
  })
  test('takes ordinary words only with their surroundings', () => {
    expect(cited('Holm told the Guardian so.')).toEqual(['Guardian'])
    expect(cited('Guardian angels and Trend lines said little.')).toEqual([])
  })
  test('takes no medium that is only spoken of', () => {
    expect(cited('Norland sued Facebook and bought CNN.')).toEqual([])
    expect(cited('Follow us on Twitter')).toEqual([])
    expect(cited('A ban on Facebook was lifted.')).toEqual([])
    expect(cited('(Ida Holm/AFP/Getty Images)')).toEqual([])
  })
})

test('isCited sees past a country that has lost its apostrophe', () => {
  expect(cited('The city was struck, according to Turkeys state-run news agency Anadolu.')).toEqual(
    ['Anadolu'],
  )
})
