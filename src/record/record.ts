import type { Span } from './span.ts'

/** Which rule or model found a datum, and how sure it is (0 to 1). */
export interface Found {
  /** `<room>/<subject>/<rule>` or `reader/<head>`; the versions stand once, in `Record.versions`. */
  readonly rule: string
  readonly sure: number
}

export type ActorKind = 'person' | 'state' | 'organization' | 'armed-group' | 'group'
export type Form = 'direct' | 'indirect' | 'mixed'
export type Act =
  | 'say'
  | 'deny'
  | 'confirm'
  | 'ask'
  | 'urge'
  | 'promise'
  | 'threaten'
  | 'accuse'
  | 'condemn'
  | 'praise'
  | 'label'
  | 'predict'
  | 'think'
  | 'refuse'
/** PLOVER's sixteen event types. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
export type Polarity = 'positive' | 'negative'
export type Status =
  | 'occurred'
  | 'ongoing'
  | 'planned'
  | 'requested'
  | 'conditional'
  | 'possible'
  | 'denied'
export type FigureKind =
  | 'killed'
  | 'wounded'
  | 'missing'
  | 'captured'
  | 'detained'
  | 'displaced'
  | 'destroyed'
  | 'deployed'
  | 'share'
  | 'money'
  | 'other'
/** What befell a single person. */
export type VictimKind = 'killed' | 'wounded' | 'captured' | 'released' | 'unharmed'
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
/**
 * How much a point says: a town, quarter or building lies there; a county, province, river or island has it somewhere within; of a
 * country, or of a sea or a continent, it is only the middle.
 */
export type Precision = 'town' | 'area' | 'country' | 'wide'
export type PassageRole = 'headline' | 'new' | 'background' | 'furniture'

export interface Dateline {
  readonly place: Span
  readonly date: string
  readonly words: Span
}

export interface ReportLine {
  readonly date: string | null
  readonly headline: Span | null
  readonly dateline: Dateline | null
  readonly publisher: string | null
  readonly agencies: readonly string[]
  readonly language: string
}

export interface Title {
  readonly title: string
  /** Actor id of the state or organization the office belongs to. */
  readonly of: string | null
  readonly words: Span
}

export interface Actor {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  readonly titles: readonly Title[]
  readonly mentions: readonly Span[]
  readonly metonyms: readonly Span[]
  readonly found: Found
}

export interface Statement {
  readonly id: string
  readonly form: Form
  readonly negated: boolean
  readonly source: readonly Span[]
  readonly by: readonly string[]
  readonly cue: readonly Span[]
  readonly act: Act
  readonly content: readonly Span[]
  readonly addressee: Span | null
  readonly occasion: Span | null
  readonly medium: Span | null
  readonly date: string | null
  readonly within: string | null
  readonly insertions: readonly Span[]
  readonly quotes: readonly Span[]
  readonly found: Found
}

export interface Event {
  readonly id: string
  readonly trigger: Span
  readonly type: EventType
  readonly mode: string | null
  readonly who: readonly string[]
  readonly whom: readonly string[]
  readonly what: Span | null
  readonly polarity: Polarity
  readonly status: Status
  readonly date: string | null
  readonly place: string | null
  readonly according_to: readonly string[]
  readonly background: boolean
  /** All words of its paragraph that name it, the trigger among them; absent in records before `rules-3`. */
  readonly mentions?: readonly Span[]
  /** Id of the event by which the report tells of the same happening first; its own where it is that one. */
  readonly happening?: string
  readonly found: Found
}

export interface Figure {
  readonly id: string
  readonly words: Span
  readonly kind: FigureKind
  readonly low: number | null
  readonly high: number | null
  readonly of: string
  readonly side: string | null
  readonly according_to: readonly string[]
  readonly found: Found
}

/** A single person to whom something was done, told of without a number: "a guard", "Ana Roldan". */
export interface Victim {
  readonly words: Span
  readonly kind: VictimKind
  readonly actor: string | null
  readonly according_to: readonly string[]
  readonly found: Found
}

export interface Label {
  readonly by: readonly string[]
  readonly label: Span
  readonly target: Span | null
  readonly found: Found
}

export interface Stance {
  readonly holder: string
  readonly target: string
  readonly polarity: 'for' | 'against'
  readonly words: readonly Span[]
  readonly found: Found
}

export interface Time {
  readonly words: Span
  readonly type: TimexType
  /** TIMEX3 value. */
  readonly value: string
  readonly mod: string | null
  /** First and last day (ISO dates, inclusive) that the value covers, null where open or unknown. */
  readonly begin: string | null
  readonly end: string | null
  readonly found: Found
}

export interface Place {
  readonly words: Span
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly geonameid: number | null
  /** Null where there is no point. */
  readonly precision: Precision | null
  readonly found: Found
}

export interface Lineage {
  readonly carrier: string | null
  readonly agency: string | null
  readonly media: readonly string[]
}

export interface Passage {
  readonly words: Span
  readonly role: PassageRole
  readonly found: Found
}

/** The sourced record of one report: `shared/record.md` is its contract, `found` and `versions` are our additions. */
export interface Record {
  readonly id: string
  readonly report: ReportLine
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly figures: readonly Figure[]
  readonly victims: readonly Victim[]
  readonly labels: readonly Label[]
  readonly stances: readonly Stance[]
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly lineage: Lineage
  readonly passages: readonly Passage[]
  readonly versions: { readonly reader: string; readonly rules: string }
}
