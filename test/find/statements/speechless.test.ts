import { expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const count = (subject: string) =>
  findStatements(
    buildReading(
      `The ${subject} underlined the need for help.`,
      `The the DET DT 2 det
${subject} ${subject} NOUN NN 3 nsubj
underlined underline VERB VBD 0 root
the the DET DT 5 det
need need NOUN NN 3 obj
for for ADP IN 7 case
help help NOUN NN 5 nmod
. . PUNCT . 3 punct`,
    ),
  ).length

test('a minister underlines in words, a raid without any', () => {
  expect(count('minister')).toBe(1)
  expect(count('raid')).toBe(0)
})
