import { DatelineError, done, failed, type Outcome } from '../errors.ts'
import type { Report } from '../record/report.ts'
import { checkText } from './check-text.ts'
import { contentId } from './content-id.ts'
import { draftToReport } from './draft.ts'
import type { Given } from './item.ts'
import { isNinjs, ninjsDraft } from './ninjs.ts'

const isoDate =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}

const parse = (json: string, where: string): Outcome<unknown> => {
  try {
    return done(JSON.parse(json))
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).replace(/\s+/g, ' ')
    return failed('broken-json', { where, reason: reason.slice(0, 160) })
  }
}

/** A field that is a string, or null where it is absent, null or blank; throws the error of the wrong type. */
function stringField(fields: { readonly [name: string]: unknown }, field: string, where: string) {
  const value = fields[field]
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return /\S/.test(value) ? value : null
  if (typeof value === 'number' && field === 'id') return String(value)
  throw new DatelineError('wrong-field', { where, field, found: kindOf(value), wanted: 'a string' })
}

function fieldsToReport(
  fields: { readonly [name: string]: unknown },
  where: string,
  given: Given,
): Outcome<Report> {
  const string = (field: string) => stringField(fields, field, where)
  if (fields.text === undefined || fields.text === null) return failed('no-text', { where })
  const body = string('text')
  if (body === null) return failed('empty-text', { where })
  const title = string('title')
  const date = string('date') ?? given.date ?? null
  if (date !== null && !isoDate.test(date)) {
    const found = JSON.stringify(date.slice(0, 40))
    return failed('wrong-field', { where, field: 'date', found, wanted: 'a date YYYY-MM-DD' })
  }
  const text = title === null ? body : `${title}\n\n${body}`
  const checked = checkText(text, where)
  if (!checked.ok) return checked
  return done({
    id: string('id') ?? contentId(text),
    url: string('url'),
    date,
    publisher: string('publisher') ?? given.publisher ?? null,
    text,
    headline: title === null ? null : [0, title.length],
  })
}

/** A report from an object of the fields `id, url, date, publisher, title, text`, of which only `text` is needed. */
export function reportFromValue(value: unknown, where: string, given: Given): Outcome<Report> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failed('not-an-object', { where, found: kindOf(value) })
  }
  if (isNinjs(value)) return draftToReport(ninjsDraft(value), where, given)
  try {
    return fieldsToReport(value as { readonly [name: string]: unknown }, where, given)
  } catch (error) {
    if (error instanceof DatelineError) return { ok: false, error }
    throw error
  }
}

/** The values in a JSON file: one report, or a list of reports. */
export function jsonValues(json: string, where: string): Outcome<readonly unknown[]> {
  const parsed = parse(json, where)
  if (!parsed.ok) return parsed
  return done(Array.isArray(parsed.value) ? parsed.value : [parsed.value])
}

/** A report from one line of JSONL. */
export function reportFromLine(json: string, where: string, given: Given): Outcome<Report> {
  const parsed = parse(json, where)
  return parsed.ok ? reportFromValue(parsed.value, where, given) : parsed
}
