import { expect, test } from 'vitest'
import { titlesOf } from '../../../src/find/events/titles.ts'
import { buildReading } from '../../build-reading.ts'

const reading = (text: string, headline: number) => ({
  ...buildReading(text, '', { report: { headline: [0, headline] } }),
})

test('a headline is known again without its points and the name of its site', () => {
  const title = 'Ferry sinks off Norport; nine missing - World - Vesk Online'
  const again = 'VESK Ferry sinks off Norport nine missing'
  const text = `${title}\n\n${again} AFP. ${'The ferry was on its way. '.repeat(9)}`
  expect(titlesOf(reading(text, title.length)).map((span) => text.slice(...span))).toEqual([
    title,
    'Ferry sinks off Norport nine missing',
  ])
})

test('other words are no headline', () => {
  const title = 'Ferry sinks off Norport; nine missing'
  const text = `${title}\n\nFerry sinks near Norport. ${'The ferry was on its way. '.repeat(9)}`
  expect(titlesOf(reading(text, title.length))).toHaveLength(1)
})
