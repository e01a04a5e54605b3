import type { Span } from '../../record/span.ts'

const reach = 90
const token = /[\p{L}\p{N}@][\p{L}\p{N}.'’-]*|[“"]/gu

/** The words just before a stretch, nearest first, without leaving its sentence. */
export function wordsBefore(text: string, [start]: Span): readonly string[] {
  const window = text.slice(Math.max(0, start - reach), start)
  const from =
    Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. '), window.lastIndexOf('; ')) + 1
  return (window.slice(from).match(token) ?? []).reverse()
}

/** The words just after a stretch, nearest first, without leaving its sentence. */
export function wordsAfter(text: string, [, end]: Span): readonly string[] {
  const window = text.slice(end, end + reach)
  const stop = /\n|[.;!?](?:\s|$)/.exec(window)?.index ?? window.length
  return window.slice(0, stop).match(token) ?? []
}
