import { withoutControls } from '../clean-line.ts'
import type { XmlElement } from './tree.ts'

const blocks = new Set(
  'p div section article h1 h2 h3 h4 h5 h6 hl2 li ul ol dl dd dt tr td th table block blockquote bq body body.content pre br hr'.split(
    ' ',
  ),
)
/** Pictures with their captions, style sheets, and heads that are metadata. */
const silent = new Set('media style script head figure figcaption img tobject docdata'.split(' '))

/** The paragraphs within an element of XHTML or NITF. */
export function paragraphsOf(root: XmlElement): string[] {
  const found: string[] = []
  let open = ''
  const close = () => {
    const text = withoutControls(open).replace(/\s+/g, ' ').trim()
    if (text !== '') found.push(text)
    open = ''
  }
  const walk = (element: XmlElement) => {
    if (silent.has(element.name.toLowerCase())) return
    const block = blocks.has(element.name.toLowerCase())
    if (block) close()
    for (const child of element.children) {
      if (typeof child === 'string') open += child
      else walk(child)
    }
    if (block) close()
  }
  walk(root)
  close()
  return found
}
