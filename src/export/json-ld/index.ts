import type { Exported } from '../exported.ts'
import { wordsAt } from '../words.ts'
import { actorNode } from './actor-node.ts'
import { eventNode, figureNode } from './assertion-nodes.ts'
import { context } from './context.ts'
import { articleId, reference } from './ids.ts'
import { statementNodes } from './statement-nodes.ts'

/** The article itself; its text stays out, since it is its publisher's. */
function articleNode(exported: Exported) {
  const { report, record } = exported
  const id = articleId(exported)
  return {
    '@id': id,
    '@type': 'NewsArticle',
    identifier: record.id,
    inLanguage: record.report.language,
    ...(id.startsWith('urn:') ? {} : { url: id }),
    ...(record.report.headline === null
      ? {}
      : { headline: wordsAt(report.text, record.report.headline) }),
    ...(record.report.date === null ? {} : { datePublished: record.report.date }),
    ...(record.report.publisher === null
      ? {}
      : { publisher: { '@type': 'Organization', name: record.report.publisher } }),
    ...(record.lineage.agency === null
      ? {}
      : { sourceOrganization: { '@type': 'Organization', name: record.lineage.agency } }),
    contentLocation: record.places.map(({ name, lat, lon }) => ({
      '@type': 'Place',
      name,
      ...(lat === null || lon === null
        ? {}
        : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
    })),
  }
}

/** The nodes of one report: article, actors, statements with their quotations, events and figures as assertions. */
export function nodesOf(exported: Exported) {
  const { record } = exported
  const nodes = [
    ...record.actors.map((actor) => actorNode(exported, actor)),
    ...record.statements.flatMap((statement) => statementNodes(exported, statement)),
    ...record.events.map((event) => eventNode(exported, event)),
    ...record.figures.map((figure) => figureNode(exported, figure)),
  ]
  const parts = nodes.map((node) => reference(node['@id']))
  return [{ ...articleNode(exported), 'dl:record': parts }, ...nodes]
}

/** JSON that stays data also where it is put between script tags of a page, as JSON-LD often is. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/** One JSON-LD document with the graph of all reports, written as they come. */
export async function* jsonLd(items: AsyncIterable<Exported>): AsyncGenerator<string> {
  yield `{"@context":${json(context)},"@graph":[`
  let first = true
  for await (const item of items) {
    for (const node of nodesOf(item)) {
      yield `${first ? '' : ','}\n${json(node)}`
      first = false
    }
  }
  yield '\n]}\n'
}
