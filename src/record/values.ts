import type {
  Act,
  ActorKind,
  EventType,
  FigureKind,
  Form,
  Polarity,
  Status,
  TimexType,
  VictimKind,
} from './record.ts'

// The values that fields of a record can have, in the order of docs/record.md. That each is there is checked beside the schemas.

export const actorKinds = [
  'person',
  'state',
  'organization',
  'armed-group',
  'group',
] as const satisfies readonly ActorKind[]
export const forms = ['direct', 'indirect', 'mixed'] as const satisfies readonly Form[]
export const acts = [
  'say',
  'deny',
  'confirm',
  'ask',
  'urge',
  'promise',
  'threaten',
  'accuse',
  'condemn',
  'praise',
  'label',
  'predict',
  'think',
  'refuse',
] as const satisfies readonly Act[]
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const satisfies readonly EventType[]
export const polarities = ['positive', 'negative'] as const satisfies readonly Polarity[]
export const statuses = [
  'occurred',
  'ongoing',
  'planned',
  'requested',
  'conditional',
  'possible',
  'denied',
] as const satisfies readonly Status[]
export const figureKinds = [
  'killed',
  'wounded',
  'missing',
  'captured',
  'detained',
  'displaced',
  'destroyed',
  'deployed',
  'share',
  'money',
  'other',
] as const satisfies readonly FigureKind[]
export const victimKinds = [
  'killed',
  'wounded',
  'captured',
  'released',
  'unharmed',
] as const satisfies readonly VictimKind[]
export const timexTypes = [
  'DATE',
  'TIME',
  'DURATION',
  'SET',
] as const satisfies readonly TimexType[]
