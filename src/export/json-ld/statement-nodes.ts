import type { Act, Statement } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { sourceOf } from '../attribution.ts'
import type { Exported } from '../exported.ts'
import { wordsOf } from '../words.ts'
import { correctedNode } from './corrected-node.ts'
import { articleId, partId, reference } from './ids.ts'
import { places } from './selectors.ts'

/** Acts by which a source holds its words to be true. A denial, a demand or a question is no claim of its content. */
const claiming: readonly Act[] = [
  'say',
  'confirm',
  'accuse',
  'predict',
  'label',
  'condemn',
  'praise',
]

/** The words in quotation marks: all of a direct statement, parts of a mixed one. */
const quoted = ({ form, content, quotes }: Statement): readonly Span[] =>
  form === 'direct' ? content : form === 'mixed' ? quotes : []

/** A statement, and the quotation in it if there is one. What a source did not say is neither its claim nor its quotation. */
export function statementNodes(exported: Exported, statement: Statement) {
  const { text } = exported.report
  const id = partId(exported, statement.id)
  const by = statement.by.map((actor) => reference(partId(exported, actor)))
  const quotes = statement.negated ? [] : quoted(statement)
  const isClaim = !statement.negated && claiming.includes(statement.act)
  const node = {
    '@id': id,
    '@type': isClaim ? ['Claim', 'dl:Statement'] : ['dl:Statement'],
    'dl:act': statement.act,
    'dl:negated': statement.negated,
    'dl:form': statement.form,
    'dl:source': sourceOf(exported, statement),
    'dl:by': by,
    'dl:cue': wordsOf(text, statement.cue),
    'dl:content': wordsOf(text, statement.content),
    'dl:words': places(exported, statement.content),
    isPartOf: reference(articleId(exported)),
    ...correctedNode(statement.found),
    ...(statement.date === null ? {} : { dateCreated: statement.date }),
    ...(statement.within === null
      ? {}
      : { 'dl:within': reference(partId(exported, statement.within)) }),
    ...(isClaim ? { text: wordsOf(text, statement.content), creator: by } : {}),
  }
  if (quotes.length === 0) return [node]
  const quotation = {
    '@id': `${id}-quotation`,
    '@type': 'Quotation',
    text: wordsOf(text, quotes),
    spokenByCharacter: by,
    'dl:source': sourceOf(exported, statement),
    'dl:statement': reference(id),
    'dl:words': places(exported, quotes),
    isPartOf: reference(articleId(exported)),
  }
  return [node, quotation]
}
