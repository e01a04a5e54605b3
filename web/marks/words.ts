import type { Event } from '../../src/record/record.ts'
import { overlaps, type Span } from '../../src/record/span.ts'

/** Anchor of a datum's words in the text, by the anchor of the datum; `piece` counts, from 0, where they stand in several places. */
export const wordsAnchor = (to: string, piece = 0): string =>
  `words-${to}${piece === 0 ? '' : `~${piece + 1}`}`

/** The words of its paragraph that name an event, besides its trigger. */
export const otherWords = ({ trigger, mentions = [] }: Event): readonly Span[] =>
  mentions.filter((span) => !overlaps(span, trigger))
