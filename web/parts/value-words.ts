import { didWords, eventWords, statusOf } from '../../src/record/in-words.ts'
import type { Act, EventType, Status } from '../../src/record/record.ts'
import { dayWords } from './day.ts'

const KINDS: { readonly [kind: string]: string } = {
  statement: 'statements',
  event: 'events',
  figure: 'figures',
  place: 'places',
  report: 'whole reports',
}

const words: { readonly [field: string]: (value: string) => string } = {
  kind: (kind) => KINDS[kind] ?? kind,
  act: (act) => didWords({ act: act as Act, negated: false }),
  eventType: (type) => eventWords({ type: type as EventType, whom: [] }),
  // By whom, each event says itself: many of them are claims.
  status: (status) =>
    statusOf({ status: status as Status, polarity: 'positive' }) ?? 'told as happened',
  date: dayWords,
  from: dayWords,
  to: dayWords,
  eventFrom: dayWords,
  eventTo: dayWords,
}

/** A value of a filter as people read it. */
export const valueWords = (field: string, value: string): string => words[field]?.(value) ?? value

/** `1,234`, or `at least 1,234`. */
export const countWords = ({
  count,
  more,
}: {
  readonly count: number
  readonly more: boolean
}): string => `${more ? 'at least ' : ''}${count.toLocaleString('en-US')}`
