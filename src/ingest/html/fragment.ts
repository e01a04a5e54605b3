import { blocksOf } from './blocks.ts'
import { parsePage } from './dom.ts'
import { tooDeep } from './too-deep.ts'

/** The blocks of text in a piece of HTML, such as a feed or a wire format carries. */
export function blocksOfHtml(html: string): string[] {
  if (tooDeep(html)) return []
  const body = parsePage(`<html><body>${html}</body></html>`).body
  return body ? blocksOf(body).map(({ text }) => text) : []
}
