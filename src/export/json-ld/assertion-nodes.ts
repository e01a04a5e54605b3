import type { Event, Figure } from '../../record/record.ts'
import { type Standing, standingOfEvent, standingOfFigure } from '../../record/standing.ts'
import { sourceOf, statementsOf } from '../attribution.ts'
import type { Exported } from '../exported.ts'
import { wordsAt } from '../words.ts'
import { correctedNode } from './corrected-node.ts'
import { articleId, partId, reference } from './ids.ts'
import { places } from './selectors.ts'

/** Who answers for it: the statements it hangs on and their sources, or the article itself. */
function answering(exported: Exported, ids: readonly string[]) {
  const statements = statementsOf(exported.record, ids)
  return {
    'dl:voice': ids.length === 0 ? 'report' : 'source',
    'dl:accordingTo': ids.map((id) => reference(partId(exported, id))),
    'dl:source': statements.map((one) => sourceOf(exported, one)),
    isPartOf: reference(articleId(exported)),
  }
}

/** Nobody claims what is denied, wanted or planned: only what is stated or claimed is a Claim. */
const typesOf = (own: string, standing: Standing) =>
  standing === 'stated' || standing === 'claimed' ? ['Claim', own] : [own]

/** An event as an assertion about it, never as a schema.org Event: that would say that it happened. */
export function eventNode(exported: Exported, event: Event) {
  const { text } = exported.report
  const standing = standingOfEvent(event)
  const those = (ids: readonly string[]) => ids.map((id) => reference(partId(exported, id)))
  return {
    '@id': partId(exported, event.id),
    '@type': typesOf('dl:EventAssertion', standing),
    'dl:standing': standing,
    'dl:polarity': event.polarity,
    'dl:status': event.status,
    ...answering(exported, event.according_to),
    'dl:eventType': event.type,
    ...(event.mode === null ? {} : { 'dl:mode': event.mode }),
    'dl:who': those(event.who),
    'dl:whom': those(event.whom),
    ...(event.what === null ? {} : { 'dl:what': wordsAt(text, event.what) }),
    ...(event.date === null ? {} : { 'dl:date': event.date }),
    ...(event.place === null ? {} : { 'dl:place': event.place }),
    'dl:background': event.background,
    ...(event.happening === undefined
      ? {}
      : { 'dl:happening': reference(partId(exported, event.happening)) }),
    ...(event.mentions ? { 'dl:mentions': places(exported, event.mentions) } : {}),
    ...correctedNode(event.found),
    'dl:words': places(exported, [event.trigger]),
  }
}

export function figureNode(exported: Exported, figure: Figure) {
  const standing = standingOfFigure(figure, exported.record.statements)
  return {
    '@id': partId(exported, figure.id),
    '@type': typesOf('dl:FigureAssertion', standing),
    'dl:standing': standing,
    ...answering(exported, figure.according_to),
    'dl:figureKind': figure.kind,
    ...(figure.low === null ? {} : { 'dl:low': figure.low }),
    ...(figure.high === null ? {} : { 'dl:high': figure.high }),
    'dl:of': figure.of,
    ...correctedNode(figure.found),
    'dl:words': places(exported, [figure.words]),
  }
}
