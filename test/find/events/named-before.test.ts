import { expect, test } from 'vitest'
import { eventContext } from '../../../src/find/events/context.ts'
import { namedBefore } from '../../../src/find/events/named-before.ts'
import { buildReading } from '../../build-reading.ts'

/** The place that the last word of a text takes up; `name` is its only Location. */
function taken(text: string, rows: string, name: string): string | null {
  const bare = buildReading(text, rows)
  const at = bare.words.findIndex(({ form }) => form === name)
  const reading = buildReading(text, rows, {
    entities: [{ words: [at, at + 1], type: 'Location', sure: 1 }],
  })
  const span = namedBefore(eventContext(reading, []), reading.words.length - 1)
  return span ? text.slice(...span) : null
}

const inPlace = (name: string) => `They they PRON PRP 2 nsubj
were be VERB VBD 0 root
in in ADP IN 4 case
${name} ${name} PROPN NNP 2 obl
. . PUNCT . 2 punct`
const there = `Rebels rebel NOUN NNS 2 nsubj
attacked attack VERB VBD 0 root
there there ADV RB 2 advmod`
const city = `Rebels rebel NOUN NNS 2 nsubj
attacked attack VERB VBD 0 root
the the DET DT 4 det
city city NOUN NN 2 obj`

test('"there" is the place that was named last, "the city" too', () => {
  const rows = `${inPlace('Norvik')}\n\n${there}`
  expect(taken('They were in Norvik. Rebels attacked there', rows, 'Norvik')).toBe('Norvik')
  const other = `${inPlace('Norvik')}\n\n${city}`
  expect(taken('They were in Norvik. Rebels attacked the city', other, 'Norvik')).toBe('Norvik')
})

test('a country is no city, and another paragraph names nothing here', () => {
  const rows = `${inPlace('Peru')}\n\n${city}`
  expect(taken('They were in Peru. Rebels attacked the city', rows, 'Peru')).toBe(null)
  const apart = `${inPlace('Norvik')}\n\n${there}`
  expect(taken('They were in Norvik.\n\nRebels attacked there', apart, 'Norvik')).toBe(null)
})

test('a city among others is none that was named', () => {
  const rows = `${inPlace('Norvik')}\n\n${city.replace('the the', 'a a')}`
  expect(taken('They were in Norvik. Rebels attacked a city', rows, 'Norvik')).toBe(null)
})
