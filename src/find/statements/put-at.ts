import type { Reading } from '../../reader/reading.ts'
import { treeOf } from '../tree/tree.ts'
import type { Draft } from './draft.ts'
import { contentSpan } from './edges.ts'
import { sourceBeside } from './source-beside.ts'

const putting = /^(put|place|estimate|set|number)$/
const counted =
  /^(number|loss|toll|figure|count|total|cost|damage|casualty|turnout|size|share|population|strength|death)$/

/**
 * Somebody's own figure: what they put at so many.
 *
 * @example "The council put the number of homeless at nine hundred."
 */
export function putAt(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const [verb, word] of reading.words.entries()) {
    if (word.upos !== 'VERB' || !putting.test(word.lemma) || word.xpos === 'VBG') continue
    // "put off a vote" puts no figure.
    if (reading.words[verb + 1]?.deprel === 'compound:prt') continue
    let noun = false
    let at = -1
    let end = verb + 1
    for (; end < reading.words.length && end < verb + 40; end += 1) {
      const next = reading.words[end]
      if (!next || next.sentence !== word.sentence || /^[.;]$/.test(next.form)) break
      if (at < 0 && counted.test(next.lemma)) noun = true
      if (at < 0 && next.lower === 'at' && noun) at = end
      else if (at >= 0 && /^(,|and|but)$/.test(next.lower) && end > at + 1) {
        if (!/^\d/.test(reading.words[end + 1]?.form ?? '')) break
      }
    }
    const value = reading.words.slice(at + 1, at + 7)
    const numeric = value.some(({ upos, form }) => upos === 'NUM' || /^\d/.test(form))
    if (at < 0 || !numeric) continue
    const span = contentSpan(tree, [verb + 1, end])
    if (!span) continue
    const from = sourceBeside(reading, tree, verb, [span])
    if (from.ranges.length === 0) continue
    drafts.push({
      cue: verb,
      cueWords: [
        [verb, verb + 1],
        [at, at + 1],
      ],
      source: from.ranges,
      speakers: from.heads,
      content: [span],
      act: 'say',
      addressee: null,
      quoted: false,
      orphan: false,
      rule: 'find/statements/put-at',
      sure: 0.7,
    })
  }
  return drafts
}
