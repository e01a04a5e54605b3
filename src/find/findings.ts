import type { EntityType, WordRange } from '../reader/reading.ts'
import type {
  Act,
  EventType,
  FigureKind,
  Form,
  Found,
  PassageRole,
  Polarity,
  Status,
  VictimKind,
} from '../record/record.ts'
import type { Span } from '../record/span.ts'

/** An expression that names an actor or stands for one: a name, a description, a pronoun, a demonym. */
export interface Mention {
  readonly span: Span
  readonly words: WordRange
  /** Index of the syntactic head word. */
  readonly head: number
  readonly kind: 'name' | 'nominal' | 'pronoun' | 'demonym'
  /** Words of the bare name, without article, title and description; for a name only. */
  readonly name?: WordRange
  /** What the model took the name for; absent where it saw none. */
  readonly entity?: EntityType
  readonly found: Found
}

export interface StatementFinding {
  readonly form: Form
  readonly act: Act
  readonly negated: boolean
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee: Span | null
  readonly occasion: Span | null
  readonly medium: Span | null
  readonly insertions: readonly Span[]
  readonly quotes: readonly Span[]
  /** Head words (indices) of the sources, one for each coordinated source; empty where the source is nobody named. */
  readonly speakers: readonly number[]
  /** Index of the earlier statement whose speakers speak here too (a quotation that goes on without a cue). */
  readonly continues: number | null
  /** Index of the statement in whose content this one stands. */
  readonly within: number | null
  readonly found: Found
}

export interface EventFinding {
  readonly trigger: Span
  /** Index of the trigger's head word. */
  readonly head: number
  /** Other words of the paragraph that name the same happening, and their head words. */
  readonly others: readonly { readonly head: number; readonly words: Span }[]
  readonly type: EventType
  readonly mode: string | null
  /** Head words (indices) of those who did it, and of those it was done to. */
  readonly who: readonly number[]
  readonly whom: readonly number[]
  readonly what: Span | null
  readonly polarity: Polarity
  readonly status: Status
  /** Words of the time and of the place that belong to this event, if the sentence gives them. */
  readonly time: Span | null
  readonly place: Span | null
  readonly found: Found
}

export interface FigureFinding {
  readonly words: Span
  readonly kind: FigureKind
  readonly low: number | null
  readonly high: number | null
  readonly of: string
  /** Head word (index) of the side or people concerned; `sideName` where the words name no actor ("both sides"). */
  readonly side: number | null
  readonly sideName: string | null
  readonly found: Found
}

export interface VictimFinding {
  readonly words: Span
  /** Index of the head word. */
  readonly head: number
  readonly kind: VictimKind
  readonly found: Found
}

export interface LabelFinding {
  /** Head words of those who use the label, or the statement whose speakers do. */
  readonly by: readonly number[]
  readonly statement: number | null
  readonly label: Span
  readonly target: Span | null
  readonly found: Found
}

export interface StanceFinding {
  readonly holder: number
  readonly target: number
  readonly polarity: 'for' | 'against'
  readonly words: readonly Span[]
  readonly found: Found
}

export interface PassageFinding {
  readonly words: Span
  readonly role: PassageRole
  readonly found: Found
}
