import type { Act, Event, EventType, Figure, Statement, Status } from './record.ts'

/** What somebody does by a statement, for one speaker and for several, and what they did. */
const acts: { readonly [act in Act]: readonly [one: string, several: string, did: string] } = {
  say: ['says', 'say', 'said'],
  deny: ['denies', 'deny', 'denied'],
  confirm: ['confirms', 'confirm', 'confirmed'],
  ask: ['asks', 'ask', 'asked'],
  urge: ['urges', 'urge', 'urged'],
  promise: ['promises', 'promise', 'promised'],
  threaten: ['threatens', 'threaten', 'threatened'],
  accuse: ['accuses', 'accuse', 'accused'],
  condemn: ['condemns', 'condemn', 'condemned'],
  praise: ['praises', 'praise', 'praised'],
  label: ['names it', 'name it', 'named it'],
  predict: ['predicts', 'predict', 'predicted'],
  think: ['thinks', 'think', 'thought'],
  refuse: ['declines to say', 'decline to say', 'declined to say'],
}

export function actWords(
  { act, negated }: Pick<Statement, 'act' | 'negated'>,
  several: boolean,
): string {
  const [one, infinitive] = acts[act]
  if (negated) return `did not ${infinitive}`
  return several ? infinitive : one
}

/** What somebody did by a statement, however many they are. */
export const didWords = ({ act, negated }: Pick<Statement, 'act' | 'negated'>): string =>
  negated ? `did not ${acts[act][1]}` : acts[act][2]

/** The PLOVER types as what the doer does: to the other side, and by itself. */
const events: { readonly [type in EventType]: readonly [toThem: string, alone: string] } = {
  AGREE: ['agrees with', 'agrees'],
  CONSULT: ['confers with', 'confers'],
  SUPPORT: ['supports', 'supports'],
  COOPERATE: ['works with', 'cooperates'],
  AID: ['aids', 'aids'],
  CONCEDE: ['yields to', 'yields'],
  RETREAT: ['withdraws from or releases', 'withdraws or releases'],
  REQUEST: ['asks', 'asks'],
  ACCUSE: ['accuses', 'accuses'],
  REJECT: ['rejects', 'rejects'],
  THREATEN: ['threatens', 'threatens'],
  PROTEST: ['protests against', 'protests'],
  SANCTION: ['sanctions', 'sanctions'],
  MOBILIZE: ['readies forces against', 'readies forces'],
  COERCE: ['coerces', 'coerces'],
  ASSAULT: ['attacks', 'attacks'],
}

export const eventWords = ({
  type,
  whom,
}: {
  readonly type: EventType
  readonly whom: readonly unknown[]
}): string => events[type][whom.length > 0 ? 0 : 1]

const statusWords: { readonly [status in Status]: string | null } = {
  occurred: null,
  ongoing: 'going on',
  planned: 'planned, not done yet',
  requested: 'asked for, not done',
  conditional: 'only on a condition',
  possible: 'possible, not established',
  denied: 'denied',
}

/** What became of an event, in words; null where it happened and nothing is to be said. */
export const statusOf = ({
  status,
  polarity,
}: Pick<Event, 'status' | 'polarity'>): string | null =>
  status === 'occurred' && polarity === 'negative' ? 'did not happen' : statusWords[status]

/**
 * What became of an event, always in words: what somebody says has happened is no more than said.
 *
 * @example standsAs({ status: 'occurred', polarity: 'positive' }, true) // 'said to have happened'
 */
export function standsAs(
  event: Pick<Event, 'status' | 'polarity'>,
  /** Somebody says so, not the report. */
  claimed: boolean,
): string {
  if (event.polarity === 'positive' && event.status === 'occurred')
    return claimed ? 'said to have happened' : 'happened'
  if (event.polarity === 'positive' && event.status === 'ongoing')
    return claimed ? 'said to be going on' : 'going on'
  return statusOf(event) ?? 'did not happen'
}

const number = (value: number): string => value.toLocaleString('en-US')

/** `at least 24`, `30`, `20 to 40`, `at most 50`. */
export function bounds({ low, high }: Pick<Figure, 'low' | 'high'>): string {
  if (low !== null && high !== null) {
    return low === high ? number(low) : `${number(low)} to ${number(high)}`
  }
  if (low !== null) return `at least ${number(low)}`
  return high === null ? 'a number' : `at most ${number(high)}`
}

/** A figure with its kind: `at least 24 killed`, `20 %`, `3,000,000 in money`. */
export function amount(figure: Pick<Figure, 'low' | 'high' | 'kind'>): string {
  if (figure.kind === 'share') return `${bounds(figure)} %`
  if (figure.kind === 'money') return `${bounds(figure)} in money`
  return figure.kind === 'other' ? bounds(figure) : `${bounds(figure)} ${figure.kind}`
}
