import { describe, expect, test } from 'vitest'
import { modelAttributions } from '../../../src/find/statements/model-attributions.ts'
import type { Attribution } from '../../../src/reader/reading.ts'
import { buildReading } from '../../build-reading.ts'

const rows = (verb: string, lemma: string) => `The the DET DT 2 det
  council council NOUN NN 3 nsubj
  ${verb} ${lemma} VERB VBD 0 root
  alarm alarm NOUN NN 3 obj
  over over ADP IN 7 case
  the the DET DT 7 det
  raids raid NOUN NNS 4 nmod
  . . PUNCT . 3 punct`
const attribution = (content: readonly (readonly [number, number])[]): Attribution => ({
  source: [[0, 2]],
  cue: [[2, 3]],
  content,
  sure: 0.9,
})

describe('modelAttributions', () => {
  test('keep what the model links, with mended edges', () => {
    const text = 'The council voiced alarm over the raids.'
    const reading = buildReading(text, rows('voiced', 'voice'), {
      attributions: [attribution([[3, 8]])],
    })
    const [draft] = modelAttributions(reading)
    expect(draft?.content.map((span) => text.slice(...span))).toEqual(['alarm over the raids'])
    expect(draft?.speakers).toEqual([1])
  })

  test('drop deeds', () => {
    const reading = buildReading(
      'The council approved alarm over the raids.',
      rows('approved', 'approve'),
      {
        attributions: [attribution([[3, 8]])],
      },
    )
    expect(modelAttributions(reading)).toEqual([])
  })

  test('take a description and the name beside it for one speaker, whatever the tree says', () => {
    const speakers = (between: string) =>
      modelAttributions(
        buildReading(
          `Norland ${between} Berg voiced alarm over raids.`,
          `Norland Norland PROPN NNP 4 nsubj
           ${between} ${between} ${between === 'and' ? 'CCONJ CC' : 'NOUN NN'} 3 ${between === 'and' ? 'cc' : 'nmod:desc'}
           Berg Berg PROPN NNP 4 nsubj
           voiced voice VERB VBD 0 root
           alarm alarm NOUN NN 4 obj
           over over ADP IN 7 case
           raids raid NOUN NNS 5 nmod
           . . PUNCT . 4 punct`,
          { attributions: [{ source: [[0, 3]], cue: [[3, 4]], content: [[4, 7]], sure: 0.9 }] },
        ),
      )[0]?.speakers
    expect(speakers('president')).toEqual([2])
    expect(speakers('and')).toEqual([0, 2])
  })

  test('drop what has no content', () => {
    const reading = buildReading(
      'The council voiced alarm over the raids.',
      rows('voiced', 'voice'),
      {
        attributions: [attribution([])],
      },
    )
    expect(modelAttributions(reading)).toEqual([])
  })
})
