import type {
  Actor,
  ActorKind,
  Event,
  Figure,
  Label,
  Place,
  Stance,
  Statement,
  Time,
  Victim,
} from './record.ts'
import type { Span } from './span.ts'

/** The data that can be corrected, by kind. */
export interface Correctable {
  readonly actor: Actor
  readonly statement: Statement
  readonly event: Event
  readonly figure: Figure
  readonly victim: Victim
  readonly label: Label
  readonly stance: Stance
  readonly time: Time
  readonly place: Place
}

export type CorrectableKind = keyof Correctable

/** In the order of the record. */
export const correctableKinds = [
  'actor',
  'statement',
  'event',
  'figure',
  'victim',
  'label',
  'stance',
  'time',
  'place',
] as const satisfies readonly CorrectableKind[]

export const verdicts = ['accepted', 'rejected', 'edited'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * Where a datum stands in a report: by its words, since its id is another when the report is read again.
 * `nth` counts, from 0, the data of its kind that have exactly these words.
 */
export interface Target {
  readonly words: readonly Span[]
  readonly nth: number
}

/** An actor by its name; `kind` counts where the record has nobody of that name or alias. */
export interface NamedActor {
  readonly name: string
  readonly kind: ActorKind
}

/** Fields of a datum as a person wants them: actors by name and statements by their words, for ids do not last. */
type Edit<Datum, Own extends keyof Datum, Other = object> = Readonly<
  Partial<Pick<Datum, Own> & Other>
>

interface Account {
  /** None: the report says it in its own voice. */
  readonly according_to: readonly Target[]
}

export interface Edits {
  readonly actor: Edit<
    Actor,
    'name' | 'kind',
    {
      /** Both are one, called by this name. */
      readonly same_as: NamedActor
    }
  >
  readonly statement: Edit<
    Statement,
    | 'form'
    | 'act'
    | 'negated'
    | 'source'
    | 'cue'
    | 'content'
    | 'addressee'
    | 'occasion'
    | 'medium'
    | 'date',
    { readonly by: readonly NamedActor[]; readonly within: Target | null }
  >
  readonly event: Edit<
    Event,
    'trigger' | 'type' | 'what' | 'polarity' | 'status' | 'date' | 'place' | 'background',
    Account & { readonly who: readonly NamedActor[]; readonly whom: readonly NamedActor[] }
  >
  readonly figure: Edit<
    Figure,
    'kind' | 'low' | 'high' | 'of',
    Account & { readonly side: NamedActor | null }
  >
  readonly victim: Edit<Victim, 'kind', Account & { readonly actor: NamedActor | null }>
  readonly label: Edit<Label, 'target', { readonly by: readonly NamedActor[] }>
  readonly stance: Edit<Stance, 'polarity'>
  readonly time: Edit<Time, 'type' | 'value' | 'mod' | 'begin' | 'end'>
  readonly place: Edit<Place, 'name' | 'lat' | 'lon' | 'country' | 'geonameid'>
}

interface DraftOf<Kind extends CorrectableKind> extends Target {
  /** Id of the report in the store. */
  readonly report: string
  readonly kind: Kind
  readonly verdict: Verdict
  /** What is to be changed; null unless `verdict` is `edited`. */
  readonly edits: Edits[Kind] | null
  readonly author: string
  readonly note: string
}

/** A correction as somebody makes it. */
export type CorrectionDraft = { readonly [Kind in CorrectableKind]: DraftOf<Kind> }[CorrectableKind]

/** What somebody says of a datum. It never changes, but may be withdrawn; of several about one datum the last counts. */
export type Correction = CorrectionDraft & {
  readonly id: string
  /** ISO time at which it was made. */
  readonly at: string
  /** ISO time at which it was taken back; null while it stands. */
  readonly withdrawn: string | null
}
