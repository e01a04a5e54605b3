import type { EventType, Polarity, Status } from '../../record/record.ts'

/** Whether an event happened, and how surely, as far as its words say. */
export interface Modality {
  readonly polarity: Polarity
  readonly status: Status
}

export const occurred: Modality = { polarity: 'positive', status: 'occurred' }
export const denied: Modality = { polarity: 'negative', status: 'denied' }

/** The modality that a status has: negative only where it is denied. */
export const modality = (status: Status): Modality =>
  status === 'denied' ? denied : { polarity: 'positive', status }

/** Types of which saying is doing: "we condemn" has happened with the word, "they arm" goes on. */
export const performed: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'AGREE',
  'CONSULT',
  'CONCEDE',
])
