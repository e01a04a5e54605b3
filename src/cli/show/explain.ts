import type { Found, Record } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { printable } from '../printable.ts'
import { header } from './header.ts'
import { type Layout, quoted } from './layout.ts'

/** One field of a datum: its value, or the words of the report with their place. */
type Field = readonly [name: string, value: string]

interface Datum {
  readonly name: string
  readonly fields: readonly Field[]
  readonly found: Found
}

function fieldsOf(value: object, said: (span: Span) => string): Field[] {
  const isSpan = (one: unknown): one is Span =>
    Array.isArray(one) && one.length === 2 && one.every((at) => typeof at === 'number')
  const words = (span: Span): string => `[${span[0]}, ${span[1]}] ${said(span)}`
  const shown = (one: unknown): string[] => {
    if (one === null || (Array.isArray(one) && one.length === 0)) return []
    if (isSpan(one)) return [words(one)]
    if (Array.isArray(one)) {
      return one.every((inner) => typeof inner === 'string') ? [one.join(', ')] : one.flatMap(shown)
    }
    if (typeof one !== 'object') return [String(one)]
    return [
      Object.entries(one)
        .flatMap(([name, inner]) => shown(inner).map((text) => `${name} ${text}`))
        .join('; '),
    ]
  }
  return Object.entries(value)
    .filter(([name]) => name !== 'found' && name !== 'id')
    .flatMap(([name, inner]) =>
      shown(inner).map((text, index): Field => [index === 0 ? name : '', text]),
    )
}

/** Every datum with the exact words it rests on, how sure it is, and which rule or model found it. */
export function explainRecord(text: string, record: Record, layout: Layout): string[] {
  const { paint } = layout
  const said = ([start, end]: Span): string => printable(quoted(text.slice(start, end), 200))
  const data = (
    name: string,
    list: readonly { readonly found: Found; readonly id?: string }[],
  ): Datum[] =>
    list.map((one, index) => ({
      name: `${name} ${one.id ?? index + 1}`,
      fields: fieldsOf(one, said),
      found: one.found,
    }))
  const all = [
    ...data('actor', record.actors),
    ...data('statement', record.statements),
    ...data('event', record.events),
    ...data('figure', record.figures),
    ...data('label', record.labels),
    ...data('stance', record.stances),
    ...data('time', record.times),
    ...data('place', record.places),
    ...data('passage', record.passages),
  ]
  const { reader, rules } = record.versions
  return [
    ...header(text, record, layout),
    `model ${reader}, rules ${rules}`,
    '',
    ...fieldsOf(record.report, said).map(([name, value]) => `  ${name.padEnd(12)} ${value}`),
    '',
    ...all.flatMap(({ name, fields, found }) => [
      `${paint.bold(name)}  ${paint.dim(`${Math.round(found.sure * 100)} % sure, by ${found.rule}`)}`,
      ...fields.map(([field, value]) => `  ${paint.dim(field.padEnd(12))} ${value}`),
      '',
    ]),
  ]
}
