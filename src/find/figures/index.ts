import type { Reading } from '../../reader/reading.ts'
import type { FigureKind } from '../../record/record.ts'
import type { FigureFinding } from '../findings.ts'
import { treeOf } from '../tree/tree.ts'
import { actedOn } from './acted-on.ts'
import { amongThem } from './among-them.ts'
import { behindBars } from './behind-bars.ts'
import { broughtDown } from './brought-down.ts'
import { type Counted, counted } from './counted.ts'
import { doneToPersons } from './done-to-persons.ts'
import { byUnit, forceOrResult } from './force-or-result.ts'
import { hasWounds } from './has-wounds.ts'
import { isOtherNumber } from './is-other-number.ts'
import { firstConjunctsVerb, governingVerb, type KindRule, ownWords } from './kind-of.ts'
import { neighbours } from './neighbours.ts'
import { numberPhrases } from './number-phrases.ts'
import { inherits, partOf, someOfThem } from './part-of.ts'
import { putOn } from './put-at.ts'
import { side } from './side.ts'
import { someOfIts } from './some-of-its.ts'
import { toDeath } from './to-death.ts'
import { toldAgain } from './told-again.ts'
import { toll } from './toll.ts'
import { turnout } from './turnout.ts'
import { votes } from './votes.ts'

/** What tells a figure's kind, the surest first. */
const rules: readonly (readonly [name: string, rule: KindRule, sure: number])[] = [
  ['turnout', turnout, 0.9],
  ['by-unit', byUnit, 0.9],
  ['done-to-persons', doneToPersons, 0.85],
  ['own-words', ownWords, 0.9],
  ['to-death', toDeath, 0.85],
  ['has-wounds', hasWounds, 0.8],
  ['among-them', amongThem, 0.8],
  ['brought-down', broughtDown, 0.85],
  ['neighbours', neighbours, 0.85],
  ['governing-verb', governingVerb, 0.85],
  ['toll', toll, 0.85],
  ['behind-bars', behindBars, 0.8],
  ['first-conjuncts-verb', firstConjunctsVerb, 0.75],
  ['votes', votes, 0.85],
  ['acted-on', actedOn, 0.7],
]
const last = ['force-or-result', forceOrResult, 0.6] as const

/**
 * Numbers given for a loss, a force or a result, with their bounds and what they count.
 *
 * @example "killing 12 and leaving injured about 40" has two: 12 killed, 40 wounded
 */
export function findFigures(reading: Reading): readonly FigureFinding[] {
  const tree = treeOf(reading)
  const found: FigureFinding[] = []
  let before: { readonly end: number; readonly kind: FigureKind; readonly of: string } | null = null
  const title = reading.report.headline?.[1] ?? 0
  for (const phrase of numberPhrases(tree.words)) {
    if ((tree.words[phrase.start]?.start ?? 0) < title) continue
    const count = counted(reading, tree, phrase)
    if (isOtherNumber(count)) continue
    const [kind, rule, sure] = kindOf(count, before)
    if (!kind || isTooVague(count, kind)) continue
    const of: string = ofWords(count) ?? elided(count, kind, before)
    const { word, name } = side(count)
    found.push({
      words: [tree.words[count.first]?.start ?? 0, tree.words[count.end - 1]?.end ?? 0],
      kind,
      low: phrase.low,
      high: phrase.high,
      of,
      side: word,
      sideName: name,
      found: { rule: `find/figures/${rule}`, sure },
    })
    before = { end: count.end, kind, of }
  }
  return found
}

function kindOf(
  count: Counted,
  before: { readonly end: number; readonly kind: FigureKind } | null,
): readonly [FigureKind | null, string, number] {
  const put = putOn(count)
  const putKind = put?.kind ?? (put ? before?.kind : undefined)
  if (putKind) return [putKind, 'put-at', 0.75]
  // A year or an hour later it may be another thing; within a paragraph it is the same.
  if (before && inherits(before.kind) && count.first - before.end < 40 && toldAgain(count))
    return [before.kind, 'told-again', 0.65]
  const some = before !== null && inherits(before.kind) && isSomeJustTold(count, before.end)
  for (const [name, rule, sure] of rules) {
    // "17 wounded, six of them critically": whatever verb the tree hangs them on
    if (some && farther.has(name)) break
    const kind = rule(count)
    if (kind) return [kind, name, sure]
  }
  const { words } = count.tree
  const counts = last[1](count)
  if (
    before &&
    inherits(before.kind) &&
    // "43 ships and 4,000 troops": a force of its own is no part of other things.
    !(before.kind === 'other' && counts) &&
    (partOf(words, before.end, count.first) ||
      (someOfThem(words, count.noun) && count.first - before.end < 40))
  )
    return [before.kind, 'part-of', 0.65]
  if (counts) return [counts, last[0], last[2]]
  return [someOfIts(count), 'some-of-its', 0.6]
}

/** Rules that go by a verb, which may be that of other things in the sentence. */
const farther: ReadonlySet<string> = new Set([
  'governing-verb',
  'toll',
  'behind-bars',
  'first-conjuncts-verb',
])

/** ", six of them" right behind the number that they are part of. */
const isSomeJustTold = (count: Counted, end: number): boolean =>
  someOfThem(count.tree.words, count.noun) && count.first - end <= 4

/** What a number alone counts: what the one before it in the sentence counted, else people; a bare share says nothing. */
const elided = (
  count: Counted,
  kind: FigureKind,
  before: { readonly end: number; readonly kind: FigureKind; readonly of: string } | null,
): string => {
  if (kind === 'share') return ''
  const { words } = count.tree
  const told = words[(before?.end ?? 0) - 1]?.sentence === words[count.first]?.sentence
  const things =
    (before?.kind === 'destroyed' && kind !== 'destroyed') ||
    (kind === 'destroyed' && before !== null && befallsPeople.has(before.kind))
  const near =
    before &&
    inherits(before.kind) &&
    (putOn(count) !== null || (told && !things && count.first - before.end < 8))
  // "claimed 30 lives and left three dead"
  const persons = before !== null && /^(?:lives|bodies|deaths|others|them|whom)$/.test(before.of)
  return near && before.of !== '' && !persons ? before.of : 'people'
}

const befallsPeople: ReadonlySet<FigureKind> = new Set([
  'killed',
  'wounded',
  'missing',
  'captured',
  'detained',
  'displaced',
])

/** "several" and a lone one or two are figures of a loss only. */
function isTooVague({ tree, phrase }: Counted, kind: FigureKind): boolean {
  if (kind !== 'other' && kind !== 'deployed') return false
  const lower = tree.words[phrase.start]?.lower ?? ''
  return lower === 'several' && phrase.end === phrase.start + 1
}

const leftOut = /^(?:its|their|his|her|our|other|["“”])$/

/** What is counted, in the text's words and without its number. */
function ofWords({ reading, tree, phrase, noun, end }: Counted): string | null {
  if (phrase.unit === 'money') return 'money'
  if (noun === null) return null
  let from = phrase.end
  // "a 20,000-strong force"
  if (tree.words[from]?.form === '-' && tree.words[from + 1]?.lower === 'strong')
    return tree.words[from + 2]?.upos === 'NOUN' ? (tree.words[from + 2]?.form ?? null) : null
  if (tree.words[from]?.lower === 'of') from += 1
  while (from < end - 1 && leftOut.test(tree.words[from]?.lower ?? '')) from += 1
  const start = tree.words[from]?.start
  const stop = tree.words[end - 1]?.end
  return start === undefined || stop === undefined || stop <= start
    ? null
    : reading.report.text.slice(start, stop)
}
