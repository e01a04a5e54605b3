import { describe, expect, test } from 'vitest'
import { decodeAttributions } from '../../../src/reader/decode/attributions.ts'

const LETTERS = 'OBI'

/** Scores of words given as three letters each (content, source, cue: O, B or I) with what a word points to: `>2` the word 2; a second layer may follow. */
function scores(...words: readonly string[]) {
  const size = words.length
  const row = 5 * size + 3
  const tags = new Float32Array(words.length * 18)
  const links = new Float32Array(words.length * row)
  for (const [i, word] of words.entries()) {
    const [roles, to] = word.split('>') as [string, string | undefined]
    for (const [role, letter] of [...roles.padEnd(6, 'O')].entries())
      tags[i * 18 + 3 * role + LETTERS.indexOf(letter)] = 9
    // Each word answers to its own number; a cue points with the fourth vector, a content word with the first, or inside another's content the second.
    links[i * row + 2 * size + i] = 1
    links[i * row + 4 * size + i] = 1
    if (to !== undefined) {
      for (const vector of [0, 1, 3]) links[i * row + vector * size + Number(to)] = 1
    } else {
      links.fill(1, i * row + 5 * size, (i + 1) * row)
    }
  }
  // Scores of 9 and 0 serve as their own logarithms of probabilities, less 9.
  return { count: words.length, tags, marginals: tags.map((score) => score - 9), links, size }
}

const same = (range: readonly [number, number]) => range

describe('decodeAttributions', () => {
  test('joins the two pieces of a quotation that its cue interrupts', () => {
    const [one, ...others] = decodeAttributions(
      scores('BOO>3', 'IOO>3', 'OBO', 'OOB>2', 'BOO>3'),
      0,
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
    expect(decodeAttributions(scores('OOB', 'BOO>0'), 0, same)).toMatchObject([
      { source: [], cue: [[0, 1]], content: [[1, 2]] },
    ])
  })

  test('keeps a content without a cue, and drops a cue without a content', () => {
    expect(decodeAttributions(scores('BOO', 'OOO', 'OOB'), 0, same)).toMatchObject([
      { source: [], cue: [], content: [[0, 1]] },
    ])
  })

  test('finds an attribution inside the content of another in the second layer', () => {
    // "Ada said Ben denied it": each layer has its own source, cue and content.
    const words = scores('OBOOOO', 'OOBOOO>0', 'BOOOBO>1', 'IOOOOB>2', 'IOOBOO>3')
    expect(decodeAttributions(words, 1, same)).toMatchObject([
      { source: [[2, 3]], cue: [[3, 4]], content: [[4, 5]] },
    ])
  })
})
