/** Words of a question that are no words of the answer. */
const little = new Set(
  'a about an and are as at be been by did do does for had has have his her he in is it its of on or she that the their them they this to was were what when where which who whom whose will with would'.split(
    ' ',
  ),
)

const telling = (words: string): string =>
  words
    .split(/\s+/)
    .filter((word) => !little.has(word.toLowerCase()))
    .join(' ')

/** Acts of speech as a question has them. */
const acts: { readonly [word: string]: string } = {
  denied: 'deny',
  confirmed: 'confirm',
  asked: 'ask',
  urged: 'urge',
  demanded: 'urge',
  promised: 'promise',
  threatened: 'threaten',
  accused: 'accuse',
  blamed: 'accuse',
  condemned: 'condemn',
  praised: 'praise',
  predicted: 'predict',
  deny: 'deny',
  confirm: 'confirm',
  ask: 'ask',
  urge: 'urge',
  demand: 'urge',
  promise: 'promise',
  threaten: 'threaten',
  predict: 'predict',
}

/** Deeds as a question has them. */
const deeds: { readonly [word: string]: string } = {
  attacked: 'ASSAULT',
  struck: 'ASSAULT',
  sanctioned: 'SANCTION',
  aided: 'AID',
  helped: 'AID',
  supported: 'SUPPORT',
  met: 'CONSULT',
  rejected: 'REJECT',
}

const quoted = (name: string): string => `"${name.replaceAll('"', '').trim()}"`
const either = (words: { readonly [word: string]: string }): string => Object.keys(words).join('|')
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i')
const asked = (act: string | undefined): string => {
  const name = acts[(act ?? '').toLowerCase()]
  return name === undefined ? '' : ` act:${name}`
}

type Question = readonly [form: RegExp, said: (parts: readonly string[]) => string]

const questions: readonly Question[] = [
  [form('who (?:has |have )?said'), () => 'kind:statement act:say'],
  [form('who (?:has |have )?said (.+)'), ([words = '']) => `kind:statement ${telling(words)}`],
  [
    form(`who (?:has |have )?(${either(acts)})(?: (.+))?`),
    ([act, words = '']) => `kind:statement${asked(act)} ${telling(words)}`,
  ],
  [
    form(`who (?:has |have )?(${either(deeds)})(?: with)? (.+)`),
    ([deed = '', whom = '']) => `kind:event type:${deeds[deed.toLowerCase()]} whom:${quoted(whom)}`,
  ],
  [
    form(`what (?:did|does|has|have) (.+?) (say|said|${either(acts)})(?: (?:about|on|of) (.+))?`),
    ([who = '', act, about = '']) =>
      `kind:statement speaker:${quoted(who)}${asked(act)} ${telling(about)}`,
  ],
  [form('what (?:was|is|has been) denied'), () => 'is:denied'],
  [form('what (?:was|is|has been) (?:asked for|requested|demanded)'), () => 'is:requested'],
  [
    form('what (?:has )?happened (?:in|at|near) (.+)'),
    ([place = '']) => `kind:event place:${quoted(place)}`,
  ],
  [
    form('what (?:did|has|have) (.+?) (?:do|done) to (.+)'),
    ([who = '', whom = '']) => `kind:event who:${quoted(who)} whom:${quoted(whom)}`,
  ],
  [
    form('what (?:did|has|have) (.+?) (?:do|done)'),
    ([who = '']) => `kind:event who:${quoted(who)}`,
  ],
  [
    form(
      'how many (?:people )?(?:were|have been|are) (killed|wounded|missing|captured|detained|displaced)',
    ),
    ([kind = '']) => `figure:${kind.toLowerCase()}`,
  ],
]

/**
 * A plain question in the language of the box; null where it is none of those that are known.
 *
 * @example fieldsOf('Who has denied the strike?') // 'kind:statement act:deny strike'
 */
export function fieldsOf(question: string): string | null {
  const plain = question
    .trim()
    .replace(/\s*\?$/, '')
    .replace(/\s+/g, ' ')
  for (const [pattern, said] of questions) {
    const [, ...parts] = pattern.exec(plain) ?? []
    if (pattern.test(plain)) return said(parts).trim()
  }
  return null
}
