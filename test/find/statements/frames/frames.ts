import { contentSpan } from '../../../../src/find/statements/edges.ts'
import type { Part } from '../../../../src/find/statements/frames/part.ts'
import { type Tree, treeOf } from '../../../../src/find/tree/tree.ts'
import { type Cue, verbCue } from '../../../../src/lexicon/cues.ts'
import { buildReading } from '../../../build-reading.ts'

/** The words that a frame takes for its cue, the only verb of that form in the sentence. */
export function contentOf(
  frame: (tree: Tree, verb: number, cue: Cue) => Part | null,
  text: string,
  rows: string,
  form: string,
): readonly string[] | null {
  const reading = buildReading(text, rows)
  const verb = reading.words.findIndex((word) => word.form === form)
  const cue = verbCue(reading.words[verb]?.lemma ?? '')
  const part = cue ? frame(treeOf(reading), verb, cue) : null
  if (!part) return null
  return part.ranges.map((range) => {
    const span = contentSpan(treeOf(reading), range)
    return span ? text.slice(...span) : ''
  })
}
