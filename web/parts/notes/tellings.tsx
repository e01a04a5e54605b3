import { Fragment, type ReactNode } from 'react'
import { statusOf } from '../../../src/record/in-words.ts'
import type { Event } from '../../../src/record/record.ts'
import { toldAlso } from '../../../src/record/tellings.ts'
import { anchor } from '../../marks/anchor.ts'
import { otherWords, wordsAnchor } from '../../marks/words.ts'
import type { NoteContext } from './note.tsx'

/** How another telling stands and by whose account: each has its own. */
function stands({ cast }: NoteContext, event: Event): string {
  const { according_to: ids } = event
  const account = ids.length === 0 ? 'the report itself' : cast.accounts(ids)
  return [statusOf(event), account].filter((one) => one !== null).join(', ')
}

/** Links to words, one after the other. */
const listed = (links: readonly ReactNode[]): ReactNode =>
  links.map((link, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list that is never reordered
    <Fragment key={i}>
      {i > 0 && ', '}
      {link}
    </Fragment>
  ))

/** Other words of its paragraph that name an event. */
export function Renamed({ event, ...context }: NoteContext & { readonly event: Event }): ReactNode {
  const words = otherWords(event)
  return (
    <>
      also named{' '}
      {listed(
        words.map((span, i) => (
          <a key={span[0]} href={`#${wordsAnchor(anchor(event.id), i + 1)}`}>
            “{context.cast.said(span)}”
          </a>
        )),
      )}
    </>
  )
}

/** The other paragraphs that tell of the same happening, each by its own account. */
export function ToldAlso({
  event,
  ...context
}: NoteContext & { readonly event: Event }): ReactNode {
  const others = toldAlso(event, context.record.events)
  return (
    <>
      told also as{' '}
      {listed(
        others.map((other) => (
          <>
            <a href={`#${anchor(other.id)}`}>“{context.cast.said(other.trigger)}”</a> (
            {stands(context, other)})
          </>
        )),
      )}
    </>
  )
}
