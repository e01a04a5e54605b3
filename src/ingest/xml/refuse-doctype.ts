import { done, failed, type Outcome } from '../../errors.ts'

/**
 * XML as it is if it declares no document type and no entities, else the error. A few lines of entities can stand for
 * gigabytes, or for a file of this machine; no feed and no wire format needs them. What stands in comments and CDATA is
 * text and no declaration.
 *
 * @example refuseDoctype('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'x.xml') // DL027
 */
export function refuseDoctype(xml: string, where: string): Outcome<string> {
  for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', at)) {
    if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4)
    else if (xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at + 9)
    else if (/^<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(xml.slice(at, at + 12))) {
      return failed('doctype', { where })
    } else at += 2
  }
  return done(xml)
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from)
  return found < 0 ? xml.length : found + end.length
}
