import { describe, expect, test } from 'vitest'
import { quotedSpeech } from '../../../src/find/statements/quoted-speech.ts'
import { quotedReading } from './quoted.ts'

const verbs = { said: 'say', added: 'add', insisted: 'insist' }

const found = (text: string) => {
  const reading = quotedReading(text, verbs)
  return quotedSpeech(reading).map(({ content, cue, speakers, orphan }) => ({
    content: content.map((span) => text.slice(...span)),
    cue: reading.words[cue]?.form ?? '',
    speakers: speakers.map((head) => reading.words[head]?.form),
    orphan,
  }))
}

describe('quotedSpeech', () => {
  test('takes a quotation with the verb after it, marks and comma included', () => {
    expect(found('"We will stay here," she said.')).toEqual([
      { content: ['"We will stay here,"'], cue: 'said', speakers: ['she'], orphan: false },
    ])
  })

  test('takes a quotation with the verb before it', () => {
    expect(found('He added: “Nobody asked us to leave.”')).toEqual([
      { content: ['“Nobody asked us to leave.”'], cue: 'added', speakers: ['He'], orphan: false },
    ])
  })

  test('makes one statement of a quotation that its cue interrupts', () => {
    expect(found('"We will stay," she said. "The road is open again."')).toEqual([
      {
        content: ['"We will stay,"', '"The road is open again."'],
        cue: 'said',
        speakers: ['she'],
        orphan: false,
      },
    ])
  })

  test('keeps a paragraph of quotation without a cue apart', () => {
    const text = '"We will stay," she said.\n\n"The road is open to everybody."'
    expect(found(text).map(({ cue, orphan }) => [cue, orphan])).toEqual([
      ['said', false],
      ['', true],
    ])
  })

  test('joins paragraphs of which the first is left open', () => {
    const text = 'She said: "We will stay.\n\n"The road is open to everybody."'
    expect(found(text)).toHaveLength(1)
  })

  test('gives a second cue its own statement', () => {
    const text = '"We will stay," she said. "The road is open again," he added.'
    expect(found(text).map(({ speakers }) => speakers)).toEqual([['she'], ['he']])
  })

  test('leaves a word in scare quotes and a title alone', () => {
    expect(found('The so-called "reform" failed.')).toEqual([])
    expect(found('Her novel "The Long Road Home" sold well.')).toEqual([])
  })

  test('does not take the verb of the next sentence', () => {
    const text = 'He said: "We have done nothing wrong." They insisted on a trial.'
    expect(found(text).map(({ cue }) => cue)).toEqual(['said'])
  })
})
