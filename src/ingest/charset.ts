import { isUtf8 } from 'node:buffer'
import { legacyHookDecode, normalizeEncoding } from '@exodus/bytes/encoding.js'
import sniffHtml from 'html-encoding-sniffer'

/** What the XML declaration at the start of these bytes says. */
const declared = (bytes: Uint8Array): string | null =>
  /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(400, bytes.length)).toString('latin1'),
  )?.[1] ?? null

/**
 * The text of a page or an XML document: by its mark, else by what the server or the operator says (`label`), else by its
 * own declaration; where nothing is said it is UTF-8 if it can be, else windows-1252. UTF-7 is no encoding here: nothing
 * may become markup that was none. Wrong bytes become U+FFFD, as in a browser.
 */
export function decodeMarkup(bytes: Uint8Array, kind: 'html' | 'xml', label?: string): string {
  const fallback = isUtf8(bytes) ? 'UTF-8' : 'windows-1252'
  const own = kind === 'xml' ? declared(bytes) : null
  const said = [label, own].find((name) => name && normalizeEncoding(name) !== null)
  const encoding = sniffHtml(bytes, {
    xml: kind === 'xml',
    ...(said ? { transportLayerEncodingLabel: said } : {}),
    defaultEncoding: fallback,
  })
  return legacyHookDecode(bytes, encoding)
}
