import type {
  Act,
  ActorKind,
  CorrectionMark,
  EventType,
  FigureKind,
  Form,
  Polarity,
  Status,
  VictimKind,
} from '../../record/record.ts'
import type { Standing } from '../../record/standing.ts'
import type { ListedReport, Quote } from '../listed.ts'
import type { KeptActor } from './actor.ts'

/** Somebody in a datum: an actor by name, or, where the record lists none, the words for it. */
export interface Party {
  readonly name: string
  readonly listed: boolean
}

/** By whose account something is so: who is cited, and the statement of the report in which it stands. */
export interface Account {
  readonly statement: string
  readonly by: readonly Party[]
}

/** By whom and when a datum was checked; null where nobody has. */
interface Checked {
  readonly corrected: CorrectionMark | null
}

/** A statement of theirs. */
export interface Said extends Checked {
  readonly report: ListedReport
  readonly id: string
  readonly form: Form
  readonly act: Act
  /** They did not say it. */
  readonly negated: boolean
  /** Its content to the letter, piece by piece. */
  readonly words: readonly string[]
  /** Who says it besides them. */
  readonly with: readonly Party[]
  readonly to: Party | null
  readonly occasion: string | null
  readonly medium: string | null
  readonly date: string | null
  /** By whose account they say it; null where the report itself cites them. */
  readonly told: Account | null
}

/** An event that they are a party of. */
export interface Deed extends Checked {
  readonly report: ListedReport
  readonly id: string
  readonly type: EventType
  readonly who: readonly Party[]
  readonly whom: readonly Party[]
  /** What was done or asked for, where that is not `whom` again. */
  readonly what: string | null
  readonly quote: Quote
  readonly polarity: Polarity
  readonly status: Status
  readonly standing: Standing
  readonly date: string | null
  readonly place: string | null
  readonly background: boolean
  /** Id of the event by which the report tells of the same happening first; null where that is not known. */
  readonly happening: string | null
  /** Empty where the report says it in its own voice. */
  readonly accounts: readonly Account[]
}

/** A figure about their side. */
export interface SideFigure extends Checked {
  readonly report: ListedReport
  readonly id: string
  readonly words: string
  readonly kind: FigureKind
  readonly low: number | null
  readonly high: number | null
  readonly of: string
  readonly standing: Standing
  readonly accounts: readonly Account[]
}

/** What befell them as a single person. */
export interface Fate extends Checked {
  readonly report: ListedReport
  readonly words: string
  readonly kind: VictimKind
  readonly accounts: readonly Account[]
}

/** A title that reports give them, each vouching for it on its own day. */
export interface TitleHeld {
  readonly title: string
  /** Name of the state or organization it belongs to. */
  readonly of: string | null
  /** Newest first. */
  readonly reports: readonly ListedReport[]
}

/** Where a stance shows. */
export interface Evidence extends Checked {
  readonly report: ListedReport
  readonly words: readonly string[]
  readonly accounts: readonly Account[]
}

/** Who they are for or against, or who is for or against them. */
export interface SideTaken {
  /** True where the stance is theirs, false where it is the other's. */
  readonly own: boolean
  readonly polarity: 'for' | 'against'
  readonly other: string
  readonly evidence: readonly Evidence[]
}

/** What somebody calls them. */
export interface Called extends Checked {
  readonly report: ListedReport
  readonly label: string
  /** Empty where it is the report. */
  readonly by: readonly Party[]
}

/** An actor in the same reports. */
export interface Companion {
  readonly name: string
  readonly kind: ActorKind
  readonly reports: number
  /** Events in which both have a part. */
  readonly events: number
}

/** What the newest reports that name an actor tell of it; each part newest first. */
export interface Profile {
  readonly name: string
  /** What reports take the name for: persons are never put together with anything else. */
  readonly kinds: KeptActor['kinds']
  /** The kinds that are put together here. */
  readonly shown: readonly ActorKind[]
  /** How many reports name it so, and how many of them, from which day to which, this is made of. */
  readonly reports: number
  readonly read: number
  readonly from: string | null
  readonly to: string | null
  readonly titles: readonly TitleHeld[]
  readonly aliases: readonly { readonly name: string; readonly reports: number }[]
  readonly called: readonly Called[]
  readonly said: readonly Said[]
  readonly did: readonly Deed[]
  readonly undergone: readonly Deed[]
  readonly figures: readonly SideFigure[]
  readonly fates: readonly Fate[]
  readonly sides: readonly SideTaken[]
  readonly together: readonly Companion[]
  /** Their statements by the month (`2031-03`) of the report, of all reports, oldest first. */
  readonly months: readonly { readonly month: string; readonly statements: number }[]
  /** Whom reports may mean by the same name: those of a shorter or a fuller one. */
  readonly others: readonly KeptActor[]
  /** Cursor of older reports, null at the end. */
  readonly next: string | null
}
