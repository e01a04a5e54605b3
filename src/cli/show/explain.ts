import type { Found, Record } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { header } from './header.ts'
import { type Layout, quoted } from './layout.ts'
import { wrap } from './wrap.ts'

type Datum = { readonly found: Found; readonly id?: string }

/** One field of a datum: its value, or the words of the report with their place. */
type Field = readonly [name: string, value: string]

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every((at) => typeof at === 'number')

/** Turns any value of a record into lines for people; what is absent has none. */
function toLines(value: unknown, word: (text: string) => string, said: (span: Span) => string) {
  const lines = (one: unknown): string[] => {
    if (one === null || (Array.isArray(one) && one.length === 0)) return []
    if (isSpan(one)) return [said(one)]
    if (Array.isArray(one)) {
      const strings = one.every((inner) => typeof inner === 'string')
      return strings ? [one.map(word).join(', ')] : one.flatMap(lines)
    }
    if (typeof one !== 'object') return [word(String(one))]
    const parts = Object.entries(one).flatMap(([name, inner]) =>
      lines(inner).map((line) => `${name} ${line}`),
    )
    return [parts.join('; ')]
  }
  return lines(value)
}

const labelWidth = 15

/** Every datum with the exact words it rests on, how sure it is, and which rule or model found it. */
export function explainRecord(text: string, record: Record, layout: Layout): string[] {
  const { paint, width } = layout
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  const word = (value: string): string =>
    names.has(value) ? `${value} (${names.get(value)})` : value
  const said = ([start, end]: Span): string =>
    `[${start}, ${end}] ${quoted(text.slice(start, end), 300)}`

  const fieldsOf = (value: object): Field[] =>
    Object.entries(value)
      .filter(([name]) => name !== 'found' && name !== 'id')
      .flatMap(([name, inner]) =>
        toLines(inner, word, said).map((line, at): Field => [at === 0 ? name : '', line]),
      )
  const fieldLines = ([name, value]: Field): string[] =>
    wrap([{ text: value }], width - labelWidth).map(
      (line, at) => `  ${paint.dim((at === 0 ? name : '').padEnd(labelWidth - 2))}${line.text}`,
    )
  const section = (name: string, list: readonly Datum[]): string[] =>
    list.flatMap((datum, index) => [
      `${paint.bold(`${name} ${datum.id ?? index + 1}`)}  ${paint.dim(
        `${Math.round(datum.found.sure * 100)} % sure, by ${datum.found.rule}`,
      )}`,
      ...fieldsOf(datum).flatMap(fieldLines),
      '',
    ])

  const { reader, rules } = record.versions
  return [
    ...header(text, record, layout),
    `model ${reader}, rules ${rules}`,
    '',
    ...fieldsOf(record.report).flatMap(fieldLines),
    '',
    ...section('actor', record.actors),
    ...section('statement', record.statements),
    ...section('event', record.events),
    ...section('figure', record.figures),
    ...section('label', record.labels),
    ...section('stance', record.stances),
    ...section('time', record.times),
    ...section('place', record.places),
    ...section('passage', record.passages),
  ]
}
