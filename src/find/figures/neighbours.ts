import type { Word } from '../../reader/reading.ts'
import type { FigureKind } from '../../record/record.ts'
import type { Counted } from './counted.ts'
import type { KindRule } from './kind-of.ts'
import { isPeople, kindWords } from './kind-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const helpers = set(
  'were was are is been being be have has had got get also reportedly allegedly still now later either all feared believed confirmed reported presumed others other more to there left went go',
)
const makingOf = (kinds: Partial<Record<FigureKind, string>>): ReadonlyMap<string, FigureKind> =>
  new Map(
    Object.entries(kinds).flatMap(([kind, words]) =>
      words.split(' ').map((word) => [word, kind as FigureKind] as const),
    ),
  )
/** Forms that stand directly before what they are done to, whatever the tree makes of it. */
const doing = makingOf({
  killed:
    'killing kills kill killed slaying slaughtering massacring executing executed murdered murdering martyred beheaded beheading',
  wounded: 'wounding wounds wound wounded injuring injures injure injured hurting maiming',
  captured: 'capturing captured kidnapping kidnapped abducting abducted',
  detained: 'arresting arrested arrests detaining detained detains jailed jailing',
  displaced: 'displacing displaced evacuating evacuated uprooting',
  destroyed: 'destroying destroyed destroys demolishing demolished torching torched sinking',
  deployed: 'deploying deployed deploys stationing stationed',
})

const happening = makingOf({
  killed:
    'lives life killing killings death deaths murder murders massacre massacres execution executions assassination slaughter bodies',
  wounded: 'wounding injuring injury injuries',
  captured: 'capture kidnapping abduction seizure release',
  detained: 'arrest arrests detention detentions imprisonment',
  displaced: 'displacement evacuation exodus',
  destroyed: 'destruction demolition',
  deployed: 'deployment dispatch',
})

/** What befalls the counted, in forms that stand behind them whatever the tree makes of it. */
const befalling = makingOf({
  killed: 'died perished drowned',
  missing: 'disappeared vanished',
  captured: 'surrendered defected',
  displaced: 'fled',
})

const driving = /^(?:drove|driving|driven|forced|forcing|chased|chasing)$/
/** "drove 120,000 from their homes" */
const isFromHome = (words: readonly Word[], at: number): boolean =>
  /^(?:from|out)$/.test(words[at]?.lower ?? '') &&
  [1, 2, 3].some((step) =>
    /^(?:homes?|houses|villages?|towns?)$/.test(words[at + step]?.lower ?? ''),
  )

/** "38,000 have left their homes" */
const leavesHome = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'left' &&
  words[at + 1]?.lower === 'their' &&
  /^(?:homes?|houses|villages?|towns?|country)$/.test(words[at + 2]?.lower ?? '')

/**
 * Kind by the words directly before and after, for sentences whose tree is of no help: headlines, lost commas, capitals.
 *
 * @example "blast kills 14 wounds 30" and "14 civilians were also reportedly killed"
 */
export const neighbours: KindRule = (counted) => before(counted) ?? after(counted)

function before({ tree, phrase, noun, end }: Counted): FigureKind | null {
  const { words } = tree
  let at = phrase.first - 1
  if (/^(?:the|all|these|those|their)$/.test(words[at]?.lower ?? '')) at -= 1
  const previous = words[at]
  if (previous?.sentence !== words[phrase.start]?.sentence) return null
  if (driving.test(previous?.lower ?? '') && isFromHome(words, end)) return 'displaced'
  const made = doing.get(previous?.lower ?? '')
  // "50 were injured 20 of them badly": a passive takes no object.
  const helper = words[at - 1]?.lower ?? ''
  const passive = /^(?:were|was|been|being|are)$/.test(helper) && /ed$/.test(previous?.lower ?? '')
  // "one man killed 3 injured": without marks the number goes with what follows.
  const states = /ed$/.test(previous?.lower ?? '') && isState(words, end)
  if (made && !passive && !states) return suits(made, words[noun ?? -1]) ? made : null
  // "claimed the lives of 120 people", "the killing of 12 men"
  if (previous?.lower === 'of') {
    const named = happening.get(helper)
    if (named && (noun !== null || named === 'killed') && suits(named, words[noun ?? -1]))
      return named
  }
  // "leaving injured about 50", "left dead more than 40"
  if (/^(?:leaving|left|leaves|shot|shooting)$/.test(helper))
    for (const [kind, { states }] of kindWords) if (states.has(previous?.lower ?? '')) return kind
  return null
}

/** "... injured" told of the counted, and not "... injured 90", which goes on to others. */
const isState = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? ''
  const further = words[at + 1]
  return further?.upos !== 'NUM' && [...kindWords.values()].some(({ states }) => states.has(lower))
}

/** The end of a remark between commas that starts at a comma: ", most of them soldiers,". */
function skipRemark(words: readonly Word[], at: number): number {
  if (words[at]?.form !== ',') return at
  for (let ahead = at + 1; ahead < at + 12; ahead += 1)
    if (words[ahead]?.form === ',') return ahead + 1
  return at
}

/** "43 others injured" behind a verb: a headline's row of losses, and no object. */
const opensLoss = (words: readonly Word[], at: number): boolean =>
  words[at]?.upos === 'NUM' && [1, 2].some((step) => isState(words, at + step))

function after(counted: Counted): FigureKind | null {
  const { tree, phrase, noun, end } = counted
  const { words } = tree
  const sentence = words[phrase.start]?.sentence
  // "six men from one family were killed": what follows is told of the men.
  if (words[counted.top]?.deprel === 'nmod' && /^from$/.test(words[phrase.first - 1]?.lower ?? ''))
    return null
  let helped = false
  for (let at = skipRemark(words, end), steps = 0; steps < 6; at += 1, steps += 1) {
    const word = words[at]
    if (!word || word.sentence !== sentence) return null
    for (const [kind, { states }] of kindWords) {
      if (!states.has(word.lower) || !suits(kind, words[noun ?? -1])) continue
      // "10 soldiers killed two rebels": they did it, unless a helper says otherwise.
      const object = words[at + 1]
      const active =
        !helped &&
        word.upos === 'VERB' &&
        word.xpos === 'VBD' &&
        /^(?:DET|NUM|PROPN|PRON|NOUN|ADJ)$/.test(object?.upos ?? '') &&
        !opensLoss(words, at + 1)
      return active ? null : kind
    }
    const fate =
      leavesHome(words, at) || (helped && driving.test(word.lower) && isFromHome(words, at + 1))
        ? 'displaced'
        : befalling.get(word.lower)
    if (fate && word.upos === 'VERB' && suits(fate, words[noun ?? -1])) return fate
    if (helpers.has(word.lower)) {
      if (/^(?:were|was|are|is|been|being|got|get|feared|reported|confirmed)$/.test(word.lower))
        helped = true
    } else if (word.upos !== 'ADV' && word.upos !== 'AUX') return null
  }
  return null
}

const suits = (kind: FigureKind, noun: Word | undefined): boolean => {
  if (!noun) return true
  const persons = isPeople(noun) || noun.upos === 'PRON'
  if (kind === 'destroyed') return !persons
  if (kind === 'wounded' || kind === 'displaced' || kind === 'detained') return persons
  return kind !== 'killed' || !/^(?:vehicle|tank|building|house|position|village)$/.test(noun.lemma)
}
