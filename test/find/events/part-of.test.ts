import { expect, test } from 'vitest'
import { findEvents } from '../../../src/find/events/index.ts'
import { buildReading } from '../../build-reading.ts'

test('what a deed hit and by what it was done are parts of it', () => {
  const fired = buildReading(
    'A missile fired by rebels hit the port.',
    `A a DET DT 2 det
missile missile NOUN NN 6 nsubj
fired fire VERB VBN 2 acl
by by ADP IN 5 case
rebels rebel NOUN NNS 3 obl:agent
hit hit VERB VBD 0 root
the the DET DT 8 det
port port NOUN NN 6 obj
. . PUNCT . 6 punct`,
  )
  expect(findEvents(fired, []).map(({ others }) => others.length)).toEqual([1])
  const opened = buildReading(
    'Rebels opened fire, hitting a bus.',
    `Rebels rebel NOUN NNS 2 nsubj
opened open VERB VBD 0 root
fire fire NOUN NN 2 obj
, , PUNCT , 5 punct
hitting hit VERB VBG 2 advcl
a a DET DT 7 det
bus bus NOUN NN 5 obj
. . PUNCT . 2 punct`,
  )
  expect(findEvents(opened, []).map(({ others }) => others.length)).toEqual([1])
  const bombardment = buildReading(
    'The army carried out a bombardment targeting the port.',
    `The the DET DT 2 det
army army NOUN NN 3 nsubj
carried carry VERB VBD 0 root
out out ADP RP 3 compound:prt
a a DET DT 6 det
bombardment bombardment NOUN NN 3 obj
targeting target VERB VBG 6 acl
the the DET DT 9 det
port port NOUN NN 7 obj
. . PUNCT . 3 punct`,
  )
  expect(findEvents(bombardment, []).map(({ others }) => others.length)).toEqual([1])
})

test('a second deed of the same kind with a subject of its own is no part', () => {
  const reading = buildReading(
    'Rebels shelled the port while troops attacked a bus.',
    `Rebels rebel NOUN NNS 2 nsubj
shelled shell VERB VBD 0 root
the the DET DT 4 det
port port NOUN NN 2 obj
while while SCONJ IN 7 mark
troops troop NOUN NNS 7 nsubj
attacked attack VERB VBD 2 advcl
a a DET DT 9 det
bus bus NOUN NN 7 obj
. . PUNCT . 2 punct`,
  )
  expect(findEvents(reading, [])).toHaveLength(2)
})
