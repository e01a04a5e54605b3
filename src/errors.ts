import { type ErrorKind, errorKinds } from './error-kinds.ts'

export type ErrorName = keyof typeof errorKinds
type Values = { readonly [name: string]: string | number }

const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? value.toLocaleString('en-US') : (value ?? whole)
  })

/**
 * An error of the table, with the values of its place.
 *
 * @example new DatelineError('empty-text', { where: 'line 3 of news.jsonl' }).message
 *   // 'line 3 of news.jsonl has an empty text.'
 */
export class DatelineError extends Error {
  override readonly name = 'DatelineError'
  readonly kind: ErrorName
  readonly values: Values
  readonly code: string
  readonly remedy: string
  readonly exit: number
  readonly status: number

  constructor(kind: ErrorName, values: Values, cause?: unknown) {
    const entry: ErrorKind = errorKinds[kind]
    super(fill(entry.message, values), cause === undefined ? undefined : { cause })
    this.kind = kind
    this.values = values
    this.code = entry.code
    this.remedy = fill(entry.remedy, values)
    this.exit = entry.exit ?? 1
    this.status = entry.status
  }
}

/** The result of something that may fail for one report without stopping the others. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: DatelineError }

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })

export const failed = (kind: ErrorName, values: Values, cause?: unknown): Outcome<never> => ({
  ok: false,
  error: new DatelineError(kind, values, cause),
})

/** What an unknown thrown thing says of itself, in one line and without a full stop: it becomes part of a sentence. */
export const reasonOf = (thrown: unknown): string =>
  ((thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0] ?? '')
    .trim()
    .replace(/\.$/, '')
