import type { Mention } from '../../find/findings.ts'
import type { WordRange } from '../../reader/reading.ts'
import { type Cast, type Draft, draftOf, merge } from './cast.ts'
import { addTitles } from './titles.ts'

const WORDS = 8

// What stands right before an assumed name, its last words first.
const introductions: readonly (readonly string[])[] = [
  ['goes', 'by', 'the', 'name'],
  ['going', 'by', 'the', 'name'],
  ['using', 'the', 'name'],
  ['used', 'the', 'name'],
  ['by', 'the', 'name', 'of'],
  ['known', 'as'],
  ['known', 'only', 'as'],
  ['calling', 'himself'],
  ['calling', 'herself'],
  ['calls', 'himself'],
  ['calls', 'herself'],
  ['identified', 'as'],
  ['identified', 'only', 'as'],
  ['himself', 'as'],
  ['herself', 'as'],
]

/**
 * Somebody described, and then given a name by which he or she goes.
 *
 * @example "The rebels' spokesman, who goes by the name Ada Berg, said" is one person; "He met Ada Berg" is not
 */
export function assumedNames(cast: Cast): void {
  for (const [index, mention] of cast.mentions.entries()) {
    const named = draftOf(cast, index)
    if (named?.kind !== 'person' || mention.kind !== 'name') continue
    const first = mention.words[0]
    const start = introducedAt(cast, first)
    if (start === null) continue
    const described = describedBefore(cast, index, start)
    if (!described) continue
    // What somebody was called before is no name.
    described.draft.names.length = 0
    addTitles(cast, named, described.words)
    merge(cast, named, described.draft)
  }
}

function introducedAt(cast: Cast, name: number): number | null {
  for (const words of introductions) {
    const start = name - words.length
    const fits = words.every((word, at) => cast.reading.words[start + at]?.lower === word)
    if (fits) return start
  }
  return null
}

// One unnamed person right before, in the same sentence.
function describedBefore(
  cast: Cast,
  name: number,
  start: number,
): { readonly draft: Draft; readonly words: WordRange } | null {
  const sentence = cast.reading.words[start]?.sentence
  for (let at = name - 1; at >= 0; at -= 1) {
    const mention = cast.mentions[at] as Mention
    if (cast.reading.words[mention.head]?.sentence !== sentence) return null
    if (mention.head >= start) continue
    if (start - mention.words[1] > WORDS || mention.kind !== 'nominal') return null
    const draft = draftOf(cast, at)
    const fits = draft?.kind === 'person' && !draft.named && !draft.plural
    return fits ? { draft, words: mention.words } : null
  }
  return null
}
