import type { Event, Found, Statement } from '../../record/record.ts'
import { standingOfEvent, standingOfFigure } from '../../record/standing.ts'
import { quoteOf } from '../quote.ts'
import type { WholeAppearance } from './appearances.ts'
import { type Parties, partiesOf, sameWords } from './parties.ts'
import type { Called, Deed, Fate, Said, SideFigure } from './profile.ts'

/** What one report tells of an actor, datum by datum. */
export interface Facts {
  readonly said: readonly Said[]
  readonly did: readonly Deed[]
  readonly undergone: readonly Deed[]
  readonly figures: readonly SideFigure[]
  readonly fates: readonly Fate[]
  readonly called: readonly Called[]
}

/** By whom a datum was checked, if by anybody. */
export const checked = ({ found }: { readonly found: Found }) => ({
  corrected: found.corrected ?? null,
})

function saidOf(
  { report, text, actor }: WholeAppearance,
  { said, named, called, accounts }: Parties,
  statement: Statement,
): Said {
  const { id, form, act, negated, by, content, addressee, occasion, medium, date, within } =
    statement
  return {
    report,
    id,
    form,
    act,
    negated,
    words: content.map((span) => text.slice(...span)),
    with: named(by.filter((one) => one !== actor.id)),
    to: addressee && called(addressee),
    occasion: occasion && said(occasion),
    medium: medium && said(medium),
    date,
    told: accounts(within === null ? [] : [within])[0] ?? null,
    ...checked(statement),
  }
}

function deedOf(
  { report, text, record }: WholeAppearance,
  { said, named, accounts }: Parties,
  event: Event,
): Deed {
  const { id, type, trigger, what, whom, polarity, status, date, place, background } = event
  // What was done is often only named again by whom it was done to.
  const isWhom =
    what !== null &&
    record.actors.some(
      ({ id, mentions }) =>
        whom.includes(id) && mentions.some((span) => sameWords(text, span, what)),
    )
  return {
    report,
    id,
    type,
    who: named(event.who),
    whom: named(whom),
    what: what === null || isWhom ? null : said(what),
    quote: quoteOf(text, ...trigger),
    polarity,
    status,
    standing: standingOfEvent(event),
    date,
    place,
    background,
    happening: event.happening ?? null,
    accounts: accounts(event.according_to),
    ...checked(event),
  }
}

/** Everything that one report has an actor in, in the order of its text; `by` whose account stays with each. */
export function factsOf(appearance: WholeAppearance): Facts {
  const { report, text, record, actor } = appearance
  const parties = partiesOf(appearance)
  const deeds = (part: 'who' | 'whom') =>
    record.events
      .filter((event) => event[part].includes(actor.id))
      .map((event) => deedOf(appearance, parties, event))
  return {
    said: record.statements
      .filter(({ by }) => by.includes(actor.id))
      .map((statement) => saidOf(appearance, parties, statement)),
    did: deeds('who'),
    undergone: deeds('whom'),
    figures: record.figures
      .filter(({ side }) => side === actor.id)
      .map((figure) => ({
        report,
        id: figure.id,
        words: parties.said(figure.words),
        kind: figure.kind,
        low: figure.low,
        high: figure.high,
        of: figure.of,
        standing: standingOfFigure(figure, record.statements),
        accounts: parties.accounts(figure.according_to),
        ...checked(figure),
      })),
    fates: record.victims
      .filter((victim) => victim.actor === actor.id)
      .map((victim) => ({
        report,
        words: parties.said(victim.words),
        kind: victim.kind,
        accounts: parties.accounts(victim.according_to),
        ...checked(victim),
      })),
    called: record.labels
      .filter(
        ({ target }) =>
          target !== null && actor.mentions.some((mention) => sameWords(text, mention, target)),
      )
      .map(({ by, label, found }) => ({
        report,
        label: parties.said(label),
        by: parties.named(by),
        ...checked({ found }),
      })),
  }
}
