import { WARCParser, type WARCRecord } from 'warcio'
import { DatelineError, failed, reasonOf } from '../errors.ts'
import { decodeMarkup } from './charset.ts'
import { draftToReport } from './draft.ts'
import { pageDraft } from './html/read-page.ts'
import type { Given, Item } from './item.ts'
import { maxBytes } from './limits.ts'
import { plainText } from './plain-text.ts'
import { webAddress } from './web-address.ts'

const limit = `${maxBytes / 1024 / 1024} MB`

const header = (record: WARCRecord, name: string): string =>
  String(record.httpHeaders?.headers.get(name) ?? '').toLowerCase()

/** What a record can be a report of: a page that was answered with, or the text of one. */
function kindOf(record: WARCRecord): 'html' | 'text' | null {
  if (record.warcType === 'conversion') {
    return /^text\/plain/i.test(record.warcContentType ?? '') ? 'text' : null
  }
  if (record.warcType !== 'response' && record.warcType !== 'resource') return null
  const http = record.httpHeaders
  if (http && Number(http.statusCode) !== 200) return null
  const type = http ? header(record, 'content-type') : (record.warcContentType ?? '').toLowerCase()
  if (/\b(?:x?html|xhtml\+xml)\b/.test(type)) return 'html'
  return /^text\/plain/.test(type) && !/\/robots\.txt$/.test(record.warcTargetURI ?? '')
    ? 'text'
    : null
}

/** The body of a record, decoded as it was sent; null beyond the limit. */
async function bodyOf(record: WARCRecord): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > maxBytes ? null : Buffer.concat(chunks)
}

async function itemOf(
  record: WARCRecord,
  kind: 'html' | 'text',
  number: number,
  name: string,
  given: Given,
): Promise<Item> {
  const where = `record ${number.toLocaleString('en-US')} of ${name}`
  const item = (outcome: Item['outcome']): Item => ({ where, line: null, end: null, outcome })
  const bytes = await bodyOf(record)
  if (bytes === null) return item(failed('too-big', { where, limit }))
  const charset = /charset\s*=\s*"?([\w.:-]{1,40})/.exec(header(record, 'content-type'))?.[1]
  const text = decodeMarkup(bytes, 'html', charset)
  const url = webAddress(record.warcTargetURI)
  if (kind === 'html') return item(draftToReport(pageDraft(text, url), where, given))
  const plain = plainText(text, where, given)
  return item(plain.ok ? { ok: true, value: { ...plain.value, url } } : plain)
}

/**
 * The pages in a WARC file as Common Crawl and other archives ship them, one record in memory at a time. Records that are no
 * pages (requests, pictures, redirects) are passed over; a broken one is an item, and where the framing itself is broken
 * the file ends.
 */
export async function* warcItems(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  given: Given,
): AsyncGenerator<Item> {
  let number = 0
  let pages = 0
  try {
    for await (const record of WARCParser.iterRecords(stream)) {
      number += 1
      const kind = kindOf(record)
      if (kind === null) continue
      pages += 1
      yield await itemOf(record, kind, number, name, given)
    }
  } catch (error) {
    if (error instanceof DatelineError) throw error
    const where = `record ${(number + 1).toLocaleString('en-US')} of ${name}`
    throw new DatelineError('broken-archive', { where, reason: reasonOf(error) }, error)
  }
  if (number > 0 && pages === 0) {
    const outcome = failed('no-report', { where: name, reason: 'no record in it is a page' })
    yield { where: name, line: null, end: null, outcome }
  }
  if (number === 0)
    throw new DatelineError('broken-archive', { where: name, reason: 'it has no record' })
}
