import { describe, expect, test } from 'vitest'
import { confidenceIn } from '../../../src/find/statements/confidence.ts'
import type { Span } from '../../../src/record/span.ts'
import { buildReading } from '../../build-reading.ts'

const text = 'The council voiced alarm over the raids.'
const rows = `The the DET DT 2 det
council council NOUN NN 3 nsubj
voiced voice VERB VBD 0 root
alarm alarm NOUN NN 3 obj
over over ADP IN 7 case
the the DET DT 7 det
raids raid NOUN NNS 4 nmod
. . PUNCT . 3 punct`
const reading = buildReading(text, rows, {
  attributions: [{ source: [[0, 2]], cue: [[2, 3]], content: [[3, 7]], sure: 0.98 }],
})
const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
const confidence = confidenceIn(reading)

describe('confidenceIn', () => {
  test('is high where the model has the same source and content', () => {
    const source = [span('The council')]
    const content = [span('alarm over the raids')]
    expect(confidence({ source, content, sure: 0.97 })).toBeGreaterThan(0.9)
  })

  test('falls where the model has another source, and further where it has no such content', () => {
    const content = [span('alarm over the raids')]
    const other = confidence({ source: [span('raids')], content, sure: 0.9 })
    const none = confidence({ source: [span('raids')], content: [span('voiced')], sure: 0.9 })
    expect(other).toBeLessThan(0.7)
    expect(none).toBeLessThan(other)
  })

  test('rises with what the rules are worth', () => {
    const parts = { source: [span('The council')], content: [span('alarm over')] }
    const of = (sure: number) => confidence({ ...parts, sure })
    expect(of(0)).toBeLessThan(of(0.5))
    expect(of(0.5)).toBeLessThan(of(0.9))
    expect(of(1)).toBeLessThanOrEqual(1)
  })
})
