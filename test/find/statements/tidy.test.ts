import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/find/statements/draft.ts'
import { tidy, tidySource } from '../../../src/find/statements/tidy.ts'
import { treeOf } from '../../../src/find/tree/tree.ts'
import { buildReading } from '../../build-reading.ts'

/** A reading of words without a tree worth the name, and a draft in it with its cue, source and content by their words. */
function drafted(text: string, cue: string, source: string, content: string) {
  const forms = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []
  const tag = (form: string) =>
    /^\p{Lu}/u.test(form) ? 'PROPN NNP' : /^\p{L}/u.test(form) ? 'NOUN NN' : 'PUNCT .'
  const rows = forms.map((form, at) => `${form} ${form} ${tag(form)} ${at === 0 ? 0 : 1} dep`)
  const reading = buildReading(text, rows.join('\n'))
  const at = (start: number) => reading.words.findIndex((word) => word.start >= start)
  const from = text.indexOf(source)
  const range = [at(from), at(from + source.length)] as const
  const draft: Draft = {
    cue: at(text.indexOf(` ${cue} `) + 1),
    cueWords: [],
    source: [range],
    speakers: [range[0]],
    content: [[text.indexOf(content), text.indexOf(content) + content.length]],
    act: 'say',
    addressee: null,
    quoted: false,
    orphan: false,
    rule: 'test',
    sure: 1,
  }
  const tree = treeOf(reading)
  const words = (found: Draft | null) => found?.content.map((span) => text.slice(...span))
  const named = (found: Draft) =>
    found.source.map(([first, end]) =>
      text.slice(reading.words[first]?.start, reading.words[end - 1]?.end),
    )
  return { content: words(tidy(reading, tree, draft)), source: named(tidySource(tree, draft)) }
}

describe('tidy', () => {
  test('leaves out the dateline', () => {
    const said = 'DURRAN (Lake Post) — The road is shut'
    expect(drafted(`${said}, the mayor said today.`, 'said', 'the mayor', said).content).toEqual([
      'The road is shut',
    ])
  })

  test('keeps a name and a bracket within a sentence', () => {
    const said = 'The LMU (a union) is out'
    expect(drafted(`${said}, the mayor said today.`, 'said', 'the mayor', said).content).toEqual([
      said,
    ])
  })

  test('ends what follows its cue at the end of the sentence', () => {
    const said = 'the road is shut. Nobody works'
    expect(drafted(`The mayor said ${said} there.`, 'said', 'The mayor', said).content).toEqual([
      'the road is shut',
    ])
  })

  test('ends before its own source', () => {
    const said = 'The road is shut, drivers who came back'
    expect(drafted(`${said} said on Friday.`, 'said', 'drivers', said).content).toEqual([
      'The road is shut',
    ])
  })
})

describe('tidySource', () => {
  test('leaves out the clause about the source', () => {
    const text = 'Riders, which Norland fears claim they won.'
    const { source } = drafted(text, 'claim', 'Riders, which Norland', 'they won')
    expect(source).toEqual(['Riders'])
  })

  test('has the whole name', () => {
    const text = 'The road is shut, said Private Jon Sel today.'
    expect(drafted(text, 'said', 'Private', 'The road is shut').source).toEqual(['Private Jon Sel'])
  })
})
