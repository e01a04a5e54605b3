import type { Exported } from '../exported.ts'

/** The report's address where it is one of the web, so that others' data about the page meets ours; else a name of ours. */
export function articleId({ report, record }: Exported): string {
  if (report.url !== null && URL.canParse(report.url)) {
    const url = new URL(report.url)
    if (url.protocol === 'https:' || url.protocol === 'http:') {
      url.hash = ''
      return url.href
    }
  }
  return `urn:dateline:report:${encodeURIComponent(record.id)}`
}

/** What is in a report has the name of the report and its own id in it. */
export const partId = (exported: Exported, id: string): string =>
  `${articleId(exported)}#${encodeURIComponent(id)}`

export const reference = (id: string) => ({ '@id': id })
