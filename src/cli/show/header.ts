import type { Record } from '../../record/record.ts'
import { type Layout, quoted } from './layout.ts'
import { wrap } from './wrap.ts'

/** Headline, and in a line below it when, where from and whose. */
export function header(text: string, { report, lineage }: Record, layout: Layout): string[] {
  const { paint, width } = layout
  const rule = paint.dim('─'.repeat(width))
  const headline = report.headline ? text.slice(...report.headline) : 'A report without a headline'
  const agency = lineage.agency ?? report.agencies[0] ?? null
  const { dateline } = report
  const facts = [
    report.date?.slice(0, 10) ?? 'without a date',
    lineage.carrier ?? report.publisher ?? 'outlet unknown',
    agency === null ? null : `text by ${agency}`,
    dateline ? `dateline ${quoted(text.slice(...dateline.words))}` : null,
    lineage.media.length > 0 ? `citing ${lineage.media.join(', ')}` : null,
  ].filter((fact) => fact !== null)
  return [
    rule,
    ...wrap([{ text: headline, style: paint.bold }], width).map((line) => line.text),
    ...wrap([{ text: facts.join(' · '), style: paint.dim }], width).map((line) => line.text),
    rule,
  ]
}
