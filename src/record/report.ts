import type { Span } from './span.ts'

/** A news report as it came in: its text is immutable and every span of its record points into it. */
export interface Report {
  readonly id: string
  readonly url: string | null
  /** ISO date (or date and time) that came with the report, not yet corrected by its own dateline. */
  readonly date: string | null
  readonly publisher: string | null
  /** Who wrote it, as the page, feed or wire format says; absent where it says nothing. */
  readonly author?: string
  /** Headline, blank line, body; or a plain file just as it is. */
  readonly text: string
  readonly headline: Span | null
}
