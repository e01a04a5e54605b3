import type { Block } from './blocks.ts'

/** A block of this many characters that is not all links is prose. */
const prose = 140

const clean = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Stamps and names that stand between headline and text: `Updated 10:48, Tue, Nov 19`, `By Ann Reed`, `Skip to content`. */
const stamp =
  /^(?:by\b|updated\b|published\b|posted\b|last (?:updated|modified)\b|skip to\b|share\b|photo:|image:|\(?photo by\b|©)/i

/** What a page says of other pages, whatever stands before and after it. */
const pointer =
  /^(?:related(?: news| articles?| stories| coverage| content)?\b\s*[:|]?|(?:read|see|watch|more|also read|read also|read more|see also|see more|more from|more on|don['’]t miss|recommended|you may also like|most read|trending)\b\s*:)/i
const lonePointer =
  /^(?:related(?: news| articles?| stories)?|read more|see more|more|more news|more from .{1,30}|more news from .{1,30}|don['’]t miss|recommended|recommended stories|you may also like|you might also like|most read|trending(?: now)?|latest news|breaking news|advert|advertisement|story continues below(?: advertisement)?|loading content|comments?|tell us what you think|join the conversation|about the author)[.:…\s]*$/i

/** Invitations and notices that close a page. */
const closing =
  /^(?:follow\b.{0,80}\bon\b|join (?:our|us|the)\b|sign up\b|subscribe\b|click here\b|get (?:the latest|access|our)\b|(?:©|\(c\)|copyright)\s|this (?:document|material|article|website) (?:is subject|may not|uses)\b|all rights reserved|have a tip\b|got a tip\b|originally published on\b|citation:|listen to\b.{0,60}\bor\b|download (?:our|the)\b.{0,40}\bapp\b|if you enjoyed\b|source:|updated at\b|learn more$)/i
const shout = /\b(?:click(?:ing)? here|subscribe to|download the app)\b/i

const address = /^(?:https?:\/\/|www\.)\S+$/i
const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.tag)

function isPointer(block: Block): boolean {
  if (lonePointer.test(block.text) || address.test(block.text)) return true
  if (pointer.test(block.text) && block.linked > 0.3) return true
  // A paragraph that is one link leads elsewhere; in a list or a heading it may be an item of the report.
  return block.linked > 0.9 && block.tag !== 'li' && !isHeading(block) && block.text.length > 20
}

/** Index of the first block after `at` that is no part of a list of links under a heading such as "Related". */
function afterList(blocks: readonly Block[], at: number): number {
  let end = at + 1
  while (end < blocks.length && (blocks[end] as Block).linked > 0.8) end += 1
  return end
}

/**
 * The blocks without what the page says of itself and of other pages: stamps before the text, pointers within it,
 * invitations and notices behind it.
 */
export function withoutFurniture(
  blocks: readonly Block[],
  title: string | null,
  description: string | null,
): Block[] {
  const kept: Block[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    if (isPointer(block)) at = lonePointer.test(block.text) ? afterList(blocks, at) : at + 1
    else {
      kept.push(block)
      at += 1
    }
  }
  const first = kept.findIndex((block) => block.text.length >= prose && block.linked < 0.5)
  const heads = new Set([title, description].map((text) => clean(text ?? '')).filter(Boolean))
  const start = kept.filter((block, at) => {
    if (first < 0 || at > first) return true
    if (at === first) {
      // A description that is also the first paragraph stands among the others; a standfirst stands apart.
      return !(heads.has(clean(block.text)) && block.parent !== kept[at + 1]?.parent)
    }
    return !heads.has(clean(block.text)) && !(block.text.length < prose && stamp.test(block.text))
  })
  let end = start.length
  while (end > 1) {
    const block = start[end - 1] as Block
    const short = block.text.length < 400
    // A report may end with where to sign up for help; an invitation of the site has its link.
    const invites = block.linked > 0.1 && shout.test(block.text)
    const ends = short && (closing.test(block.text) || invites)
    const links = block.linked > 0.8 && (block.tag === 'li' || isHeading(block))
    if (!ends && !links) break
    end -= 1
  }
  return start
    .slice(0, end)
    .filter(({ text, linked }) => !(text.length < 200 && linked > 0.3 && shout.test(text)))
}
