const shortest = 400

/** Openings of what a page adds. */
const openings =
  /^(?:read (?:more|next|also|the full|or share)|see also|also read|also see|more (?:from|on|:|about)|related|recommended|watch(?: live)?:|watch more|slideshow|gallery|photos?:|photo (?:by|credit)|pictures?:|images?:|image (?:credit|source|by)|featured image|cover image|video:|listen(?:$|:| to (?:this|the) )|listen to article|share this|share on|(?:print|tweet|share)(?:$| tweet| share)|advertisement|story continues|article continues|continue reading|click (?:here|for more)|contributing:|sign up|subscribe|follow |join (?:us|the)|like us|get (?:columns|the latest|breaking|our)|download |copyright|©|\(c\) ?\d{4}|all rights|first (?:posted|published)|last updated|published|posted|updated:|this (?:story|article|post|report|piece|column|essay) (?:was|has been|is|originally|first|appears|appeared|tagged)|this appears in|editor['’]?s note|editors? note|correction|disclosure|our standards|source:|sources:|contact|e-?mail (?:the )?|write to|to (?:receive|read|contact|send|submit|subscribe)|for (?:more|our latest)|support |reprinted|\(?(?:additional )?reporting by|\(?(?:editing|writing|compiled) by|reporting by|with (?:inputs?|reporting|files) from|— with|-- ?with|view (?:on|more)|do you have|have a (?:tip|story)|what do you think|let us know|comments?$|leave a comment|trending|most (?:read|popular)|don['’]t miss|in case you missed|by signing up|you may (?:also|opt)|please (?:enable|click|sign|subscribe|consider)|scroll down|top stories|breaking news|newsletter|the latest from|go deeper|up next|now watch|popular now|hide caption|toggle caption|enlarge|loading)/i
/** What such a paragraph may hold anywhere. */
const inside =
  /\bcontributed to this (?:report|story|article)\b|\ball rights reserved\b|>>>|\bread more\.?$|\bgetty images\b.{0,40}\)?$|\bsign up (?:for|here)\b|\b(?:daily|weekly|free) (?:email )?newsletters?\b|\bfollow (?:us|him|her|me|them|@?\w+) on (?:twitter|facebook|instagram)\b|\bcan be (?:reached|contacted) at\b|\bclick here\b|https?:\/\/\S+$|\[email protected\]|\bterms of (?:use|service)\b|\bprivacy policy\b|\ball views expressed\b|\bthe views expressed\b|\bsubscribe (?:to|now|here|today)\b/i
/** Who wrote and edited, at the end: "Ida Holm and Per Lund, Tarn Wire. Additional reporting by the Norland Daily." */
const credits =
  /(?:^|[.;,] ?)\(?(?:(?:additional |with )?reporting|writing|editing|translation|translated|edited|written) (?:for [^.;]{2,40} )?by (?:the )?\p{Lu}[^!?"“”]*$/iu
const address = /(?:^|[\s:(])[\w.+-]+@[\w-]+\.[\w.-]+\.?\)?$/
const town = /^\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, \p{Lu}[\p{L} ]{2,20})?$/u
/** A writer's name that has a paragraph to itself. */
const writer = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u
const desk = /^\(?[a-z]{2,4}(?:[-/][a-z]{2,4}){1,4}\)?$/
const bare =
  /^(?:[*#_•·–—\s.-]+|\d{1,3}|advertisement|related|print|share|tweet|caption|ad|more|photos?|videos?|images?|slideshow)$/i
const byline = /^by:? (?:the )?\p{Lu}[^.!?]{2,100}$/iu
const stamp =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? ?\d{0,4}(?: at)? ?[\d:.]* ?(?:[ap]\.?m\.?)? ?[A-Z]{0,4}$/i
const biography =
  /^(?:[—–-] ?)?(?:(?:the (?:author|writer)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?:is|was|has been) (?:a|an|the)? ?(?:[\p{L}-]+ ){0,5}(?:columnist|author|editor|writer|contributor|correspondent|reporter|journalist|host|professor|fellow|director|president|founder|commentator|blogger)\b)/iu

/**
 * Whether a paragraph is what a page or a desk adds: related headlines, credits, sign-offs, bylines, prompts.
 *
 * @example "(Reporting by Ida Holm; Editing by Per Lund)" and "Read more: Ports in Norland" are
 */
export function isFurniture(paragraph: string, place: 'head' | 'middle' | 'foot'): boolean {
  const words = paragraph.trim().replace(/^[*•·–—_]+ ?(?=\p{L})/u, '')
  if (words.length > shortest) return /^\(?(?:additional )?reporting by\b/i.test(words)
  if (words.length < 200 && (address.test(words) || credits.test(words))) return true
  // A dateline that has a paragraph to itself.
  if (place === 'head' && words.length < 50 && (town.test(words) || writer.test(words))) return true
  if (bare.test(words) || desk.test(words) || stamp.test(words)) return true
  if (inside.test(words) && words.length < 300) return true
  if (openings.test(words)) return !continues(words) || place === 'foot'
  if (place === 'head' && byline.test(words))
    return !/ (?:is|was|has|had|will|said|were) /.test(words)
  return place === 'foot' && biography.test(words)
}

/** "Follow the money, she said." and "Support for the pact fell by half on Friday." are text. */
const continues = (words: string): boolean =>
  words.length > 60 &&
  /[.!?]["”’]?$/.test(words) &&
  /\b(?:said|says|told|fell|rose|was|were|has|had|have)\b/.test(words) &&
  !/^(?:\(|this |copyright|©|editor|correction|sign up|disclosure|source|read |related|photo)/i.test(
    words,
  )
