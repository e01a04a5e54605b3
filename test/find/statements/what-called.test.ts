import { describe, expect, test } from 'vitest'
import { whatCalled } from '../../../src/find/statements/what-called.ts'
import { buildReading } from '../../build-reading.ts'

const rows = (what: string) => `Two two NUM CD 2 nummod
men man NOUN NNS 3 nsubj
died die VERB VBD 0 root
in in ADP IN 5 case
${what} ${what} PRON WP 3 obl
the the DET DT 7 det
mayor mayor NOUN NN 8 nsubj
called call VERB VBD 5 acl:relcl
a a DET DT 11 det
cowardly cowardly ADJ JJ 11 amod
attack attack NOUN NN 8 xcomp
by by ADP IN 13 case
thieves thief NOUN NNS 11 nmod
. . PUNCT . 3 punct`

describe('whatCalled', () => {
  test("takes somebody's name for a thing, without who did it", () => {
    const text = 'Two men died in what the mayor called a cowardly attack by thieves.'
    const reading = buildReading(text, rows('what'))
    const [draft] = whatCalled(reading)
    expect(draft?.act).toBe('label')
    expect(draft?.content.map((span) => text.slice(...span))).toEqual(['a cowardly attack'])
    expect(draft?.speakers.map((head) => reading.words[head]?.form)).toEqual(['mayor'])
  })

  test('leaves a plain relative clause alone', () => {
    const text = 'Two men died in which the mayor called a cowardly attack by thieves.'
    expect(whatCalled(buildReading(text, rows('which')))).toEqual([])
  })
})
