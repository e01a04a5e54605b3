import { describe, expect, test } from 'vitest'
import { decodeAttributions } from '../../../src/reader/decode/attributions.ts'

const LETTERS = 'OBI'

/** Scores of words given as three letters each (content, source, cue: O, B or I) with what a word points to: `>2` the word 2. */
function scores(...words: readonly string[]) {
  const size = words.length
  const row = 4 * size + 2
  const tags = new Float32Array(words.length * 9)
  const links = new Float32Array(words.length * row)
  for (const [i, word] of words.entries()) {
    const [roles, to] = word.split('>') as [string, string | undefined]
    for (const [role, letter] of [...roles].entries())
      tags[i * 9 + 3 * role + LETTERS.indexOf(letter)] = 9
    // Each word answers to its own number; a cue points with the third vector, a content word with the first.
    links[i * row + size + i] = 1
    links[i * row + 3 * size + i] = 1
    if (to !== undefined) {
      links[i * row + Number(to)] = 1
      links[i * row + 2 * size + Number(to)] = 1
    } else {
      links[i * row + 4 * size] = 1
      links[i * row + 4 * size + 1] = 1
    }
  }
  return { count: words.length, tags, links, size }
}

const same = (range: readonly [number, number]) => range

describe('decodeAttributions', () => {
  test('joins the two pieces of a quotation that its cue interrupts', () => {
    const [one, ...others] = decodeAttributions(
      scores('BOO>3', 'IOO>3', 'OBO', 'OOB>2', 'BOO>3'),
      same,
    )
    expect(others).toEqual([])
    expect(one).toMatchObject({
      source: [[2, 3]],
      cue: [[3, 4]],
      content: [
        [0, 2],
        [4, 5],
      ],
    })
  })

  test('leaves the source empty where the cue points to none', () => {
    expect(decodeAttributions(scores('OOB', 'BOO>0'), same)).toMatchObject([
      { source: [], cue: [[0, 1]], content: [[1, 2]] },
    ])
  })

  test('keeps a content without a cue, and drops a cue without a content', () => {
    expect(decodeAttributions(scores('BOO', 'OOO', 'OOB'), same)).toMatchObject([
      { source: [], cue: [], content: [[0, 1]] },
    ])
  })
})
