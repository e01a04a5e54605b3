import { SaxesParser } from 'saxes'
import { done, failed, type Outcome, reasonOf } from '../../errors.ts'
import { refuseDoctype } from './refuse-doctype.ts'

/** An element; names are without their prefix, for the formats' names differ without it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly (XmlElement | string)[]
}

/** Elements within elements beyond this are no document that anyone wrote. */
const maxDepth = 200

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** A well-formed XML document without DOCTYPE as a tree, with mixed content in its order. */
export function xmlTree(xml: string, where: string): Outcome<XmlElement> {
  const safe = refuseDoctype(xml, where)
  if (!safe.ok) return safe
  type Open = {
    name: string
    attributes: Record<string, string>
    children: (XmlElement | string)[]
  }
  const root: Open = { name: '', attributes: {}, children: [] }
  const open: Open[] = [root]
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > maxDepth) throw new Error(`it is nested more than ${maxDepth} deep`)
    const element: Open = { name: local(name), attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const text = (words: string) => {
    open.at(-1)?.children.push(words)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(safe.value).close()
  } catch (error) {
    return failed('broken-xml', { where, reason: reasonOf(error).slice(0, 160) })
  }
  const top = root.children.find((child): child is XmlElement => typeof child !== 'string')
  return top ? done(top) : failed('broken-xml', { where, reason: 'it has no element' })
}

const elements = (of: XmlElement): XmlElement[] =>
  of.children.filter((child): child is XmlElement => typeof child !== 'string')

/** All elements of a name within one, in the order of the document, itself too. */
export function all(of: XmlElement, name: string): XmlElement[] {
  const below = elements(of).flatMap((child) => all(child, name))
  return of.name === name ? [of, ...below] : below
}

export const first = (of: XmlElement | undefined, ...names: readonly string[]) => {
  for (const name of names) {
    const found = of && all(of, name)[0]
    if (found) return found
  }
  return undefined
}

/** All words of an element as one line. */
export const textOf = (of: XmlElement | undefined): string =>
  of ? wordsOf(of).replace(/\s+/g, ' ').trim() : ''

const wordsOf = (of: XmlElement): string =>
  of.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
