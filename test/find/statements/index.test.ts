import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'
import { quotedReading } from './quoted.ts'

describe('findStatements', () => {
  test('lets whoever spoke last go on', () => {
    const text = '"We will stay," she said.\n\n"The road is open to everybody."'
    const statements = findStatements(quotedReading(text, { said: 'say' }))
    expect(
      statements.map(({ form, continues, source }) => [form, continues, source.length]),
    ).toEqual([
      ['direct', null, 1],
      ['direct', 0, 0],
    ])
  })

  test('puts a statement in the content in which it stands', () => {
    const text = 'Norland said Sudland denied the raid.'
    const statements = findStatements(
      buildReading(
        text,
        `Norland Norland PROPN NNP 2 nsubj
         said say VERB VBD 0 root
         Sudland Sudland PROPN NNP 4 nsubj
         denied deny VERB VBD 2 ccomp
         the the DET DT 6 det
         raid raid NOUN NN 4 obj
         . . PUNCT . 2 punct`,
      ),
    )
    expect(
      statements.map(({ act, within, content }) => [
        act,
        within,
        content.map((span) => text.slice(...span)),
      ]),
    ).toEqual([
      ['say', null, ['Sudland denied the raid']],
      ['deny', 0, ['the raid']],
    ])
  })

  test('lists nothing of the headline', () => {
    const text = 'Norland says it waits\n\nNothing moved.'
    const reading = buildReading(
      text,
      `Norland Norland PROPN NNP 2 nsubj
       says say VERB VBZ 0 root
       it it PRON PRP 4 nsubj
       waits wait VERB VBZ 2 ccomp

       Nothing nothing PRON NN 2 nsubj
       moved move VERB VBD 0 root
       . . PUNCT . 2 punct`,
    )
    expect(findStatements(reading)).toEqual([])
  })
})
