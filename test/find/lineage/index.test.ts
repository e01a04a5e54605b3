import { describe, expect, test } from 'vitest'
import { findLineage } from '../../../src/find/lineage/index.ts'
import type { ReportLine } from '../../../src/record/record.ts'
import { buildReading } from '../../build-reading.ts'

const line: ReportLine = {
  date: '2020-10-02',
  headline: null,
  dateline: null,
  publisher: 'Norland Daily',
  agencies: [],
  language: 'en',
}

describe('findLineage', () => {
  test('tells carrier, agency and cited media apart', () => {
    const reading = buildReading(
      'Holm told the BBC, Interfax reported. She tweeted it .',
      '. . X X 0 root',
    )
    expect(findLineage(reading, { ...line, agencies: ['AFP'] })).toEqual({
      carrier: 'Norland Daily',
      agency: 'AFP',
      media: ['BBC', 'Interfax', 'Twitter'],
    })
  })
  test('takes "the Times" for the one named before', () => {
    const reading = buildReading(
      'Holm told the New York Times so, the Times reported .',
      '. . X X 0 root',
    )
    expect(findLineage(reading, line).media).toEqual(['New York Times'])
  })
  test('leaves out the carrier itself, furniture and what speakers say of the media', () => {
    const text =
      'Holm told Reuters so.\n\nRead it on Twitter.\n\n"I will not believe a word that CNN reported on this," she said .'
    const reading = buildReading(text, '. . X X 0 root')
    const passages = (['new', 'furniture', 'new'] as const).map((role, index) => ({
      words: reading.paragraphs[index]?.span ?? ([0, 0] as const),
      role,
      found: { rule: 'test', sure: 1 },
    }))
    expect(findLineage(reading, { ...line, publisher: 'Reuters' }, passages).media).toEqual([])
  })
})

test('takes no person for the agency of that name', () => {
  const text = 'Mayor Bloomberg announced it .'
  const rows = `Mayor Mayor PROPN NNP 2 nmod:desc
    Bloomberg Bloomberg PROPN NNP 3 nsubj
    announced announce VERB VBD 0 root
    it it PRON PRP 3 obj
    . . PUNCT . 3 punct`
  const person = { words: [0, 2], type: 'Person', sure: 0.95 } as const
  expect(findLineage(buildReading(text, rows), line).media).toEqual(['Bloomberg'])
  expect(findLineage(buildReading(text, rows, { entities: [person] }), line).media).toEqual([])
})
