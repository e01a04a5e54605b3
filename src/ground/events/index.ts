import type { EventFinding, PassageFinding } from '../../find/findings.ts'
import { treeOf } from '../../find/tree/tree.ts'
import type { Reading } from '../../reader/reading.ts'
import type {
  Actor,
  Event,
  EventType,
  Place,
  ReportLine,
  Statement,
  Status,
  Time,
} from '../../record/record.ts'
import { overlaps } from '../../record/span.ts'
import { accordingTo } from '../according-to.ts'
import type { WhoIsAt } from '../who-is-at.ts'
import { actorsOf } from './actors-of.ts'
import { isBackground } from './background.ts'
import { charged } from './charged.ts'
import { dayOf } from './day-of.ts'
import { happenings } from './happenings.ts'
import { isToCome } from './is-to-come.ts'
import { placeOf } from './place-of.ts'
import { stamped } from './stamped.ts'
import { pairsOf, twoSides } from './two-sides.ts'

/** What an event is tied to: the parts of the record that are already grounded. */
interface EventSurroundings extends WhoIsAt {
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly passages: readonly PassageFinding[]
  readonly report: Pick<ReportLine, 'dateline'>
}

// What a caption or a related headline asserts is listed; what a page asks of its readers ("you agree") is not.
const asserted: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
])

const blows: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

/** Events with ids, their doers and targets as actors, their day and place, and the statements that they hang on. */
export function groundEvents(
  reading: Reading,
  findings: readonly EventFinding[],
  around: EventSurroundings,
): readonly Event[] {
  const tree = treeOf(reading)
  const pairs = pairsOf(tree, around, around.actors)
  const whoIsAt: WhoIsAt = {
    actorsAt: (word) => twoSides(tree, pairs, word) ?? around.actorsAt(word),
  }
  const deeds = new Map(
    findings.flatMap((finding) =>
      [finding, ...finding.others].map(({ head }) => [head, finding] as const),
    ),
  )
  // "condemned the raid" is against those who raided.
  const doersOfDeeds = (heads: readonly number[]): readonly number[] =>
    heads.flatMap((head) => deeds.get(head)?.who ?? [])
  const furniture = around.passages.filter(({ role }) => role === 'furniture')
  const told = findings.filter(
    ({ trigger, type }) =>
      asserted.has(type) || !furniture.some(({ words }) => overlaps(words, trigger)),
  )
  const events = told.map((finding, index) => {
    const who = actorsOf(tree, whoIsAt, finding.who)
    // "condemned the killing of the nuns by rebels" is against the rebels, never against the nuns.
    const plain = finding.whom.filter((head) => !blows.has(deeds.get(head)?.type ?? 'CONSULT'))
    const direct = actorsOf(tree, whoIsAt, plain, 'whom')
    const targets = direct.length > 0 ? direct : actorsOf(tree, whoIsAt, doersOfDeeds(finding.whom))
    // Those who fight each other are both.
    const mutual = finding.whom.length > 0 && finding.whom.every((at) => finding.who.includes(at))
    const whom = mutual ? who : targets.filter((id) => !who.includes(id))
    const told = dayOf(finding, around.times, around.statements, reading.report.date)
    const date = isOver(finding.status, told, reading.report.date) ? null : told
    return {
      id: `e${index + 1}`,
      trigger: finding.trigger,
      type: finding.type,
      mode: finding.mode,
      who,
      whom,
      what: finding.what,
      polarity: finding.polarity,
      status: isToCome(tree, finding, date, reading.report.date) ? 'planned' : finding.status,
      date,
      place: placeOf(reading, finding, around.places, around.report),
      according_to: accordingTo(around.statements, finding.trigger),
      background: isBackground(finding.trigger, date, around.passages, reading.report.date),
      mentions: [finding.trigger, ...finding.others.map(({ words }) => words)].sort(
        ([a], [b]) => a - b,
      ),
      found: finding.found,
    }
  })
  const ids = happenings(tree, told, events)
  const idOf = new Map(told.map((finding, at) => [finding, events[at]?.id ?? '']))
  return charged(
    stamped(
      reading.report.text,
      datedAlike(events.map((event, at) => ({ ...event, happening: ids[at] ?? event.id }))),
      around.times,
      reading.paragraphs.map(({ span }) => span),
    ),
    (_, at) =>
      (told[at]?.whom ?? []).flatMap((head) => {
        const deed = deeds.get(head)
        return deed ? (idOf.get(deed) ?? []) : []
      }),
    around.passages,
  )
}

/** What is planned or asked for in a report is not planned for a time before it: that time is another deed's. */
const isOver = (status: Status, date: string | null, reported: string | null): boolean =>
  /^(?:planned|requested)$/.test(status) &&
  date !== null &&
  reported !== null &&
  date < reported.slice(0, date.length)

/** What is told again without its day has the day of the first telling. */
function datedAlike(events: readonly Event[]): readonly Event[] {
  const first = new Map<string, string>()
  return events.map((event) => {
    const { id, date, happening = id } = event
    const known = first.get(happening)
    if (date !== null && known === undefined) first.set(happening, date)
    return date === null && known !== undefined ? { ...event, date: known } : event
  })
}
