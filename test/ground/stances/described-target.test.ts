import { describe, expect, test } from 'vitest'
import { describedTarget } from '../../../src/ground/stances/described-target.ts'
import type { Actor } from '../../../src/record/record.ts'
import { buildReading } from '../../build-reading.ts'

const actor = (name: string): Actor => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  kind: 'state',
  titles: [],
  mentions: [],
  metonyms: [],
  found: { rule: 'test', sure: 1 },
})

const reading = buildReading(
  'pro-French crowds',
  'pro-French pro-french ADJ JJ 2 amod\ncrowds crowd NOUN NNS 0 root',
)

describe('describedTarget', () => {
  test('the adjective of a listed country stands for it', () => {
    expect(describedTarget(reading, [actor('France')], { actorsAt: () => [] }, 0)).toEqual([
      'france',
    ])
  })

  test('a country that is not listed is no target', () => {
    expect(describedTarget(reading, [actor('Spain')], { actorsAt: () => [] }, 0)).toEqual([])
  })
})
