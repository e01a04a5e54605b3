import { type Cue, verbCue } from '../../lexicon/cues.ts'
import type { Reading, WordRange } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import { phraseRange } from '../tree/subtree.ts'
import { type Tree, treeOf } from '../tree/tree.ts'
import { cueWords } from './cue-words.ts'
import type { Draft } from './draft.ts'
import { contentSpan, withOpener } from './edges.ts'
import { addressed } from './frames/addressed.ts'
import { charged } from './frames/charged.ts'
import { declined } from './frames/declined.ts'
import { intended } from './frames/intended.ts'
import { labelled } from './frames/labelled.ts'
import { markerOf, type Part } from './frames/part.ts'
import { prepositional } from './frames/prepositional.ts'
import { rejected } from './frames/rejected.ts'
import { stated } from './frames/stated.ts'
import { beforeGloss } from './gloss.ts'
import { beforeJoint } from './joint.ts'
import { sourceBeside } from './source-beside.ts'

/** In the order in which they are tried: the first that fits a cue wins. */
const frames: readonly ((tree: Tree, verb: number, cue: Cue) => Part | null)[] = [
  declined,
  labelled,
  addressed,
  prepositional,
  charged,
  intended,
  rejected,
  stated,
]

/**
 * A verb whose content is no finite clause: an object, a person and a reason, an infinitive, a prepositional phrase.
 *
 * @example "She condemned the council for its silence."
 */
export function objectCues(reading: Reading): readonly Draft[] {
  const tree = treeOf(reading)
  const drafts: Draft[] = []
  for (const [verb, word] of reading.words.entries()) {
    if (word.upos !== 'VERB') continue
    const cue = verbCue(word.lemma)
    const part = cue && firstPart(tree, verb, cue)
    if (!part) continue
    const ranges = part.clausal
      ? part.ranges
      : part.ranges.map((range) => beforeOccasion(tree, range))
    const content = ranges
      .map((range) =>
        contentSpan(
          tree,
          withOpener(
            tree,
            beforeGloss(tree, beforeJoint(tree, beside(range, verb), verb)),
            part.preposition ?? verb,
          ),
        ),
      )
      .filter((span): span is Span => span !== null)
      .map((span) => (part.preposition === undefined ? span : quotedName(reading, span)))
    if (content.length === 0) continue
    const from = sourceBeside(reading, tree, verb, content)
    if (part.act === 'think' && from.ranges.length === 0) continue
    const words = cueWords(tree, verb, part.preposition)
    drafts.push({
      cue: verb,
      cueWords: part.under === undefined ? words : [...words, [part.under, part.under + 1]],
      source: from.ranges,
      speakers: from.heads,
      content,
      act: part.act,
      addressee: part.addressee ?? null,
      quoted: false,
      orphan: false,
      rule: 'find/statements/object-cues',
      sure: 0.75,
    })
  }
  return drafts
}

/** "spoke of a 'grave error' in a land that ...": a quotation of some length that opens the phrase is all of it. */
function quotedName(reading: Reading, [start, end]: Span): Span {
  for (const { span, within } of reading.quotations) {
    if (span[0] >= end) break
    if (span[1] <= start || within !== null) continue
    const before = reading.report.text.slice(start, span[0])
    const words = reading.report.text.slice(...span).split(/\s+/).length
    if (span[0] >= start && span[1] < end && words > 2 && /^(?:(?:a|an|the)\s)?$/i.test(before))
      return [start, span[1]]
  }
  return [start, end]
}

const spoken = /^(meeting|conference|briefing|interview|speech|statement|session|summit|hearing)$/

/** "hinted at a strike at a meeting on Monday": the occasion at the end is the cue's, not the strike's. */
function beforeOccasion(tree: Tree, [first, end]: WordRange): WordRange {
  for (let at = first + 1; at < end; at += 1) {
    const word = tree.words[at]
    if (word?.upos !== 'NOUN' || !spoken.test(word.lemma)) continue
    const marker = markerOf(tree, at)
    const form = tree.words[marker ?? -1]?.lower ?? ''
    if (marker === undefined || marker <= first || !/^(at|during|in)$/.test(form)) continue
    if (phraseRange(tree, at)[1] >= end - 2) return [first, marker]
  }
  return [first, end]
}

/** A slip of the tree may put words before the cue into what follows it. */
const beside = ([first, end]: WordRange, verb: number): WordRange =>
  first <= verb && verb < end ? [verb + 1, end] : [first, end]

function firstPart(tree: Tree, verb: number, cue: Cue): Part | null {
  for (const frame of frames) {
    const part = frame(tree, verb, cue)
    if (part) return part
  }
  return null
}
