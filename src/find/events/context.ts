import type { WordList } from '../../lexicon/event-types.ts'
import type { Reading, Trigger, WordRange } from '../../reader/reading.ts'
import type { Act, TimexType } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import type { StatementFinding } from '../findings.ts'
import { type Tree, treeOf } from '../tree/tree.ts'
import { wordsIn } from '../tree/words-in.ts'
import { titlesOf } from './titles.ts'

/** What the rules of events ask about a report, worked out once. */
export interface EventContext {
  readonly reading: Reading
  readonly tree: Tree
  /** The model's triggers, by their word. */
  readonly triggers: ReadonlyMap<number, Trigger>
  /** For each word the act of the statement whose cue it is in. */
  readonly cueActs: ReadonlyMap<number, Act>
  /** For each word whether it stands in the content of a statement (not in the report's own voice). */
  readonly claimed: Uint8Array
  /** For each word whether it stands in what somebody calls something. */
  readonly labelled: Uint8Array
  /** For each word of a time expression its span, null where it says how long or how often and not when. */
  readonly times: ReadonlyMap<number, Span | null>
  /** How often each lemma stands in each paragraph, and in the whole report. */
  readonly lemmas: readonly ReadonlyMap<string, number>[]
  readonly allLemmas: ReadonlyMap<string, number>
  /** Where the headline stands, also where the body repeats it. */
  readonly titles: readonly Span[]
  /** For each word the paragraph it stands in. */
  readonly paragraphOf: (word: number) => number
}

/** A time expression, as far as events ask for it. */
export interface TimeWords {
  readonly span: Span
  readonly words: WordRange
  readonly type: TimexType
}

// So many words of a subject in a report that a paragraph without any is about it too.
const MANY = 5

export function eventContext(
  reading: Reading,
  statements: readonly StatementFinding[],
  times: readonly TimeWords[] = [],
): EventContext {
  const lemmas: Map<string, number>[] = reading.paragraphs.map(() => new Map())
  const allLemmas = new Map<string, number>()
  const paragraphOf = (word: number): number =>
    reading.sentences[reading.words[word]?.sentence ?? -1]?.paragraph ?? -1
  for (const [index, word] of reading.words.entries()) {
    const key = word.lemma.toLowerCase()
    const counts = lemmas[paragraphOf(index)]
    counts?.set(key, (counts.get(key) ?? 0) + 1)
    allLemmas.set(key, (allLemmas.get(key) ?? 0) + 1)
  }
  return {
    reading,
    tree: treeOf(reading),
    triggers: new Map(reading.triggers.map((trigger) => [trigger.word, trigger])),
    ...spoken(reading, statements),
    times: timesByWord(times),
    lemmas,
    allLemmas,
    paragraphOf,
    titles: titlesOf(reading),
  }
}

function timesByWord(times: readonly TimeWords[]): ReadonlyMap<number, Span | null> {
  const byWord = new Map<number, Span | null>()
  for (const { span, words, type } of times) {
    const when = type === 'DATE' || type === 'TIME' ? span : null
    for (let at = words[0]; at < words[1]; at += 1) byWord.set(at, when)
  }
  return byWord
}

/** The acts of cue words and the words of contents, from the spans of the statements. */
function spoken(
  reading: Reading,
  statements: readonly StatementFinding[],
): {
  readonly cueActs: ReadonlyMap<number, Act>
  readonly claimed: Uint8Array
  readonly labelled: Uint8Array
} {
  const acts = new Map<number, Act>()
  const claimed = new Uint8Array(reading.words.length)
  const labelled = new Uint8Array(reading.words.length)
  for (const statement of statements) {
    for (const span of statement.cue) {
      const [first, end] = wordsIn(reading, span)
      for (let at = first; at < end; at += 1) acts.set(at, statement.act)
    }
    for (const span of statement.content) {
      claimed.fill(1, ...wordsIn(reading, span))
      if (statement.act === 'label') labelled.fill(1, ...wordsIn(reading, span))
    }
  }
  return { cueActs: acts, claimed, labelled }
}

/**
 * Whether the paragraph of a word is about something: another word of the list stands in it, or many in the report.
 */
export function isAbout(
  context: EventContext,
  word: number,
  list: WordList,
  strict = false,
): boolean {
  const own = context.tree.words[word]?.lemma.toLowerCase() ?? ''
  const here = context.lemmas[context.paragraphOf(word)]
  let all = 0
  for (const lemma of list.lemmas) {
    const count = (here?.get(lemma) ?? 0) - (lemma === own ? 1 : 0)
    if (count > 0) return true
    all += lemma === own ? 0 : (context.allLemmas.get(lemma) ?? 0)
  }
  return !strict && all >= MANY
}
