import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/find/statements/index.ts'
import { buildReading } from '../../build-reading.ts'

const setting = (preposition: string, modifier: string, noun: string) => {
  const text = `Venn said ${preposition} ${modifier} ${noun} that ships left.`
  const rows = `Venn Venn PROPN NNP 2 nsubj
said say VERB VBD 0 root
${preposition} ${preposition} ADP IN 5 case
${modifier} ${modifier} ADJ JJ 5 amod
${noun} ${noun.toLowerCase()} ${noun === 'X' ? 'PROPN NNP' : 'NOUN NN'} 2 obl
that that SCONJ IN 8 mark
ships ship NOUN NNS 8 nsubj
left leave VERB VBD 2 ccomp
. . PUNCT . 2 punct`
  const [found] = findStatements(buildReading(text, rows))
  const words = (span: readonly [number, number] | null | undefined) => span && text.slice(...span)
  return [words(found?.occasion), words(found?.medium)]
}

describe('settingOf', () => {
  test('an address that is broadcast is a medium, another an occasion', () => {
    expect(setting('in', 'televised', 'address')).toEqual([null, 'in televised address'])
    expect(setting('in', 'angry', 'address')).toEqual(['in angry address', null])
  })

  test('the network X and social media are media', () => {
    expect(setting('on', 'his', 'X')[1]).toBe('on his X')
    expect(setting('on', 'social', 'media')[1]).toBe('on social media')
  })

  test('a sign is a medium only where something stands on it', () => {
    expect(setting('on', 'yellow', 'sign')[1]).toBe('on yellow sign')
    expect(setting('in', 'another', 'sign')[1]).toBeNull()
  })
})
