import type { Reading } from '../../reader/reading.ts'
import { contains } from '../../record/span.ts'
import type { Draft } from './draft.ts'

/**
 * A participle of saying has the source of the cue before it in its sentence, unless it stands in what that one says.
 *
 * @example "The roads are closed, officials said, stressing that nobody was hurt."
 */
export function inheritSources(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const word = reading.words[draft.cue]
    if (!word || draft.speakers.length === 0) continue
    const known = bySentence.get(word.sentence)
    if (known) known.push(draft)
    else bySentence.set(word.sentence, [draft])
  }
  return drafts.map((draft) => {
    const word = reading.words[draft.cue]
    if (word?.xpos !== 'VBG' || (draft.source.length > 0 && word.deprel !== 'advcl')) return draft
    let nearest: Draft | undefined
    for (const other of bySentence.get(word.sentence) ?? []) {
      if (other.cue >= draft.cue || (nearest && other.cue <= nearest.cue)) continue
      if (!other.content.some((piece) => contains(piece, [word.start, word.end]))) nearest = other
    }
    return nearest ? { ...draft, source: nearest.source, speakers: nearest.speakers } : draft
  })
}
