import { type Tree, treeOf } from '../../src/find/tree/tree.ts'
import { wordsIn } from '../../src/find/tree/words-in.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Record as Dateline, Event, EventType } from '../../src/record/record.ts'

/** An event as PLOVER's coders write it: a sentence has one, and what is only announced has a type of its own. */
export type Coded = Pick<Event, 'who' | 'whom' | 'place' | 'what'> & { readonly type: EventType }

const friendly: ReadonlySet<EventType> = new Set([
  'AID',
  'SUPPORT',
  'COOPERATE',
  'CONSULT',
  'RETREAT',
  'CONCEDE',
])
const hostile: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'PROTEST',
  'MOBILIZE',
])

/**
 * What an event coder writes down of a sentence's record: the event that it is news of, not what it tells besides; a
 * promise is AGREE, an announced blow THREATEN, an ask REQUEST, and what will not be given REJECT (CAMEO's "express
 * intent", "threaten", "demand" and "refuse").
 */
export function codedEvents(
  reading: Reading,
  record: Dateline,
  intents: boolean,
): readonly Coded[] {
  const tree = treeOf(reading)
  const found: Coded[] = []
  for (const sentence of reading.sentences) {
    const own = record.events
      .filter(({ trigger }) => sentence.span[0] <= trigger[0] && trigger[0] < sentence.span[1])
      .map((event) => ({ event, depth: depthOf(tree, headOf(reading, tree, event)) }))
      .flatMap(({ event, depth }) => {
        const type = intents ? codedType(event) : event.type
        return type === null ? [] : [{ type, event, depth }]
      })
    const least = Math.min(...own.map(({ depth }) => depth))
    const main = own.find(({ depth }) => depth === least)
    if (main) found.push({ ...main.event, type: main.type })
  }
  return found
}

function codedType({ type, status, polarity }: Event): EventType | null {
  if (status === 'planned' || status === 'conditional') {
    if (friendly.has(type)) return 'AGREE'
    return hostile.has(type) ? 'THREATEN' : type
  }
  if (polarity === 'negative') return friendly.has(type) || type === 'AGREE' ? 'REJECT' : null
  if (status === 'requested') return 'REQUEST'
  return type
}

const speech = new Set(['ccomp', 'parataxis', 'root', 'conj', 'xcomp'])

/** How many steps below the sentence's own assertion a word stands: 0 for its main verbs and what its speakers say. */
function depthOf(tree: Tree, index: number): number {
  let depth = 0
  for (let at = index, steps = 0; at >= 0 && steps < 40; steps += 1) {
    const word = tree.words[at]
    if (!word || word.head < 0) break
    const light = /^(?:obj|nsubj:pass)$/.test(word.deprel) && at === index
    depth += speech.has(word.deprel) ? 0.1 : light ? 0.5 : 1
    at = word.head
  }
  return depth
}

/** The trigger's word that the others hang on. */
function headOf(reading: Reading, tree: Tree, { trigger }: Event): number {
  const [first, end] = wordsIn(reading, trigger)
  for (let at = first; at < end; at += 1) {
    const head = tree.words[at]?.head ?? -1
    if (head < first || head >= end) return at
  }
  return first
}
