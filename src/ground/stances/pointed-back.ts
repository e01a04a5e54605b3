import { childrenBy } from '../../find/tree/tree.ts'
import type { EventType } from '../../record/record.ts'
import { isOneSide } from './sides.ts'
import type { Stage } from './stage.ts'

const NEAR = 1500
const STEM = 5

/** Nouns for what somebody has done, whatever it was. */
const anyDeed =
  /^(?:decision|move|step|measure|action|act|policy|restriction|penalty|punishment|reprisal|ruling|verdict|operation|offensive|campaign)$/
const deeds: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'])

/** Nouns for deeds of one type. */
const deedNouns: readonly (readonly [RegExp, EventType])[] = [
  [/^(?:threat|ultimatum|warning)$/, 'THREATEN'],
  [/^(?:demand|request|call|ultimatum)$/, 'REQUEST'],
  [/^(?:sanction|measure|restriction|penalty|tariff|duty|ban|embargo|boycott)$/, 'SANCTION'],
  [/^(?:arrest|detention|seizure|crackdown|sentence|verdict|ruling|operation)$/, 'COERCE'],
  [/^(?:attack|strike|raid|assault|shelling|bombing|offensive|operation|incursion)$/, 'ASSAULT'],
  [/^(?:exercise|drill|manoeuvre|maneuver|deployment|buildup|build-up)$/, 'MOBILIZE'],
]

/** Nouns for what somebody has said. */
const sayings =
  /^(?:report|claim|allegation|accusation|charge|assertion|story|account|version|remark|comment|statement|word|criticism|suggestion|footage)$/

/**
 * Whose deed or saying a definite noun points back to: of the last one of its kind that was not the holder's own or its
 * side's.
 *
 * @example after "A court sentenced him", "the sentence" is the court's; after "Norland reported losses", what Sudland
 * calls "the report" is Norland's
 */
export function pointedBack(
  stage: Stage,
  index: number,
  holders: readonly string[] = [],
): readonly string[] {
  const word = stage.tree.words[index]
  if (word?.upos !== 'NOUN' || !isDefinite(stage, index)) return []
  const others = (ids: readonly string[]): boolean =>
    !ids.some((id) => holders.some((holder) => isOneSide(stage, holder, id)))
  const deed = deedBefore(stage, index, others)
  if (deed.length > 0 || !sayings.test(word.lemma) || holders.length === 0) return deed
  return authorBefore(stage, word.start, others)
}

type Others = (ids: readonly string[]) => boolean

function deedBefore(stage: Stage, index: number, others: Others): readonly string[] {
  const word = stage.tree.words[index]
  if (!word) return []
  const stem = word.lemma.slice(0, STEM).toLowerCase()
  const types = deedNouns.filter(([nouns]) => nouns.test(word.lemma)).map(([, type]) => type)
  const general = anyDeed.test(word.lemma)
  let named: readonly string[] = []
  let kind: readonly string[] = []
  let last: readonly string[] = []
  for (const event of stage.events) {
    if (event.trigger[0] >= word.start || word.start - event.trigger[0] > NEAR) continue
    if (event.polarity === 'negative' || !others(event.who)) continue
    const trigger = stage.reading.report.text.slice(...event.trigger).toLowerCase()
    // Of several attacks the last one is meant, even where nobody says whose it was.
    if (types.includes(event.type)) kind = event.who
    if (event.who.length === 0) continue
    if (trigger.split(/\s+/).some((part) => part.startsWith(stem))) named = event.who
    else if (general && deeds.has(event.type)) last = event.who
  }
  return [named, kind, last].find((who) => who.length > 0) ?? []
}

/** Those who made the last statement before a character. */
function authorBefore({ statements }: Stage, at: number, others: Others): readonly string[] {
  const last = statements.findLast(
    ({ by, content, negated, within }) =>
      !negated &&
      within === null &&
      by.length > 0 &&
      others(by) &&
      content.every(([, end]) => end < at),
  )
  return last !== undefined && at - (last.content.at(-1)?.[1] ?? 0) < NEAR ? last.by : []
}

/** "the", "this", "such": a thing known from before, without an owner of its own. */
const isDefinite = (stage: Stage, index: number): boolean =>
  childrenBy(stage.tree, index, 'det').some((child) =>
    /^(?:the|this|that|these|those|such)$/.test(stage.tree.words[child]?.lower ?? ''),
  ) && childrenBy(stage.tree, index, 'nmod').every((child) => child < index)
