import type { ReactNode } from 'react'
import type { Cast } from '../../src/record/cast.ts'
import type { Correctable, CorrectableKind } from '../../src/record/correction.ts'
import { actWords, amount, eventWords, statusOf } from '../../src/record/in-words.ts'
import { kindWords } from './kind-words.ts'

/** By whose account, in words. */
const account = (ids: readonly string[], cast: Cast): string =>
  ids.length === 0 ? 'by the report’s own account' : `according to ${cast.accounts(ids)}`

const shown = (parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => part !== null && part !== false && part !== '').join(' · ')

const summaries: {
  readonly [Kind in CorrectableKind]: (datum: Correctable[Kind], cast: Cast) => string
} = {
  actor: (one) => shown([one.name, kindWords[one.kind][0]]),
  statement: (one, cast) =>
    `${cast.speaker(one)} ${actWords(one, cast.several(one))}: ${[...one.content, ...(one.content.length > 0 ? [] : one.cue)].map((span) => `“${cast.said(span)}”`).join(' … ')}`,
  event: (one, cast) =>
    shown([
      [cast.names(one.who) || 'somebody', eventWords(one), cast.names(one.whom)]
        .filter((part) => part !== '')
        .join(' '),
      `“${cast.said(one.trigger)}”`,
      statusOf(one),
      account(one.according_to, cast),
    ]),
  figure: (one, cast) =>
    shown([amount(one), `“${cast.said(one.words)}”`, account(one.according_to, cast)]),
  victim: (one, cast) =>
    shown([`“${cast.said(one.words)}”, ${one.kind}`, account(one.according_to, cast)]),
  label: (one, cast) =>
    `“${cast.said(one.label)}” is what ${cast.names(one.by) || 'the report'} says`,
  stance: (one, cast) => `${cast.names([one.holder])} ${one.polarity} ${cast.names([one.target])}`,
  time: (one, cast) => `“${cast.said(one.words)}” · ${one.value}`,
  place: (one, cast) => shown([`“${cast.said(one.words)}”`, one.name, one.country]),
}

/** A datum in one line, never without by whose account it is so. */
export const summaryOf = <Kind extends CorrectableKind>(
  kind: Kind,
  datum: Correctable[Kind],
  cast: Cast,
): ReactNode => summaries[kind](datum, cast)
