import type { ReadItem } from '../../flow/index.ts'
import { type Glance, glanceOf } from '../../record/glance.ts'
import type { ListedReport } from '../../store/index.ts'
import type { ListedItem } from '../shown-front.ts'

const UNTITLED = 'A report without a headline'

/** A kept report, as a list shows it. */
export const listedReport = (
  { id, title, outlet, day, unread }: ListedReport,
  glance: Glance | null,
  examples: ReadonlySet<string>,
): ListedItem => ({
  href: `/reports/${encodeURIComponent(id)}`,
  title: title ?? UNTITLED,
  outlet,
  day,
  glance,
  unread: unread?.reason ?? null,
  example: examples.has(id),
})

/** A report that was read and is not kept, as a list shows it; `href` leads to it. */
export function listedItem({ where, report, outcome }: ReadItem, href: string): ListedItem {
  const record = outcome.ok ? outcome.value : null
  const headline = report?.headline ?? record?.report.headline ?? null
  return {
    href: record === null ? null : href,
    title: report === null ? where : headline === null ? UNTITLED : report.text.slice(...headline),
    outlet: record?.report.publisher ?? report?.publisher ?? null,
    day: (record?.report.date ?? report?.date)?.slice(0, 10) ?? null,
    glance: record && glanceOf(record),
    unread: outcome.ok ? null : outcome.error.message,
    example: false,
  }
}
