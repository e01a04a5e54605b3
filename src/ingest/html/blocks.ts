import { withoutControls } from '../clean-line.ts'
import type { PageElement, PageNode } from './dom.ts'

/** A run of words that stands alone on the page. */
export interface Block {
  readonly text: string
  /** Name of the element that holds it: `p`, `h2`, `li`. */
  readonly tag: string
  /** Share of its characters that stand in links. */
  readonly linked: number
  /** The element that holds it, to compare neighbours by. */
  readonly parent: PageElement | null
}

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const silent = new Set(
  'script style noscript template iframe object embed svg canvas video audio picture img button select textarea input head title'.split(
    ' ',
  ),
)

const elementNode = 1
const textNode = 3
const cdataNode = 4

interface Open {
  text: string
  linked: number
  breaks: number
}

/**
 * The text of an element in blocks as they would stand on a page, each in one line; two line breaks in a row part blocks
 * as well. Walks with a stack of its own, since a hostile page nests deeper than the call stack goes.
 *
 * @example blocksOf(parse('<p>One<br><br>two</p><div>three <b>four</b></div>')).map(({ text }) => text) // ['One', 'two', 'three four']
 */
export function blocksOf(root: PageElement): Block[] {
  const found: Block[] = []
  let open: Open = { text: '', linked: 0, breaks: 0 }
  let holder: PageElement = root
  let links = 0

  const close = () => {
    const text = withoutControls(open.text).replace(/\s+/g, ' ').trim()
    if (text !== '') {
      const linked = Math.min(1, open.linked / open.text.length)
      found.push({ text, tag: holder.tagName.toLowerCase(), linked, parent: holder.parentElement })
    }
    open = { text: '', linked: 0, breaks: 0 }
  }
  const write = (text: string) => {
    if (open.breaks > 0) {
      if (!/\S/.test(text)) return
      if (open.breaks > 1) close()
      else open.text += ' '
      open.breaks = 0
    }
    open.text += text
    if (links > 0) open.linked += text.length
  }

  type Step =
    | { readonly node: PageNode }
    | { readonly leave: PageElement; readonly before: PageElement | null }
  const stack: Step[] = [{ node: root }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('leave' in step) {
      if (step.before === null) links -= 1
      else {
        close()
        holder = step.before
      }
      continue
    }
    const { node } = step
    if (node.nodeType === textNode || node.nodeType === cdataNode) write(node.nodeValue ?? '')
    if (node.nodeType !== elementNode) continue
    const element = node as PageElement
    const tag = element.tagName.toLowerCase()
    if (silent.has(tag)) continue
    if (tag === 'br') {
      open.breaks += 1
      continue
    }
    if (blockTags.has(tag)) {
      close()
      stack.push({ leave: element, before: holder })
      holder = element
    } else if (tag === 'a') {
      links += 1
      stack.push({ leave: element, before: null })
    }
    const { childNodes } = element
    for (let i = childNodes.length - 1; i >= 0; i--) stack.push({ node: childNodes[i] as PageNode })
  }
  close()
  return found
}
