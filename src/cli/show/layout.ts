import type { Paint } from './paint.ts'
import { type Segment, wrap } from './wrap.ts'

export interface Layout {
  readonly paint: Paint
  readonly width: number
}

/** Room for the marks beside the text. */
export const margin = 7
const labelWidth = 8

/** A line under a paragraph: what it is about, then what is found, wrapped under itself. */
export function note(label: string, segments: readonly Segment[], layout: Layout): string[] {
  const indent = ' '.repeat(margin)
  const width = layout.width - margin - labelWidth
  return wrap(segments, width).map(({ text }, index) => {
    const head = layout.paint.dim((index === 0 ? label : '').padEnd(labelWidth))
    return `${indent}${head}${text}`
  })
}

/** Words on one line, cut off at a word where they are too long. */
export function shortened(words: string, most = 100): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.lastIndexOf(' ', most)
  const kept = flat.slice(0, cut > most / 2 ? cut : most)
  return kept.endsWith(' ...') ? kept : `${kept} ...`
}

/** Words of the report in quotation marks. */
export const quoted = (words: string, most = 72): string => `"${shortened(words, most)}"`
