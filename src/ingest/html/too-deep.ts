/** Elements that close by themselves or hold nothing: pages leave thousands of them open, and no harm is in that. */
const lone = new Set(
  'p li dt dd tr td th option br img hr input meta link source track wbr area base col embed param tbody thead tfoot'.split(
    ' ',
  ),
)
const deepest = 3000

/**
 * Whether the elements of a page stand within each other deeper than anybody writes. Told from the markup alone, in one go,
 * since building such a tree is what takes the time.
 */
export function tooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (lone.has(name.toLowerCase())) continue
    depth += slash ? -1 : 1
    if (depth < 0) depth = 0
    if (depth > deepest) return true
  }
  return false
}
