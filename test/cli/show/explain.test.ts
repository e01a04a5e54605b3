import { expect, test } from 'vitest'
import { explainRecord } from '../../../src/cli/show/explain.ts'
import { noPaint } from '../../../src/cli/show/paint.ts'
import { handMadeRecord, handMadeText } from '../../hand-made-record.ts'

const page = explainRecord(handMadeText, handMadeRecord, { width: 90, paint: noPaint }).join('\n')

test('each datum has its exact words, how sure it is and what found it', () => {
  expect(page).toContain('event e1  90 % sure, by test/hand')
  expect(page).toContain('trigger      [116, 125] "requested"')
})

test('the versions of model and rules are told once', () => {
  expect(page).toContain('model reader-1, rules 0.1.0')
})

test('every datum of every list is there', () => {
  const { actors, statements, events, figures, labels, stances, times, places, passages } =
    handMadeRecord
  const lists = [actors, statements, events, figures, labels, stances, times, places, passages]
  const data = lists.reduce((sum, list) => sum + list.length, 0)
  expect(page.match(/% sure, by/g)).toHaveLength(data)
})

test('pieces of one field stand below each other', () => {
  expect(page).toMatch(/content {6}\[100, 142\] .*\n {15}\[151, 186\]/)
})
