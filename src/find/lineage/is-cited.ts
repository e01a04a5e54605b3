import type { MediumMention } from '../../lexicon/agencies.ts'
import { wordsAfter, wordsBefore } from './near-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that stand between a medium's name and what makes it a source: "the semi-official ... news agency". */
const outletNouns = set(
  'news agency agencies newspaper paper daily weekly broadcaster television tv channel network website magazine radio station outlet site service wire tabloid journal portal press media',
)
const outletAdjectives = set(
  'the a its his her their state official semi-official state-run state-owned state-controlled state-backed government-run pro-government local public private national independent respected conservative liberal leading popular social satellite rebel-run opposition english-language us-based london-based rival both',
)
const reporting = set(
  'reported reports reporting said says saying quoted quotes quoting cited cites citing wrote writes published publishes broadcast broadcasts aired airs showed shows carried revealed disclosed noted claimed claims described learned obtained confirmed announced added interviewed asked tweeted reckons estimates calculated called ran posted released',
)
const ownNouns = set(
  'report reports interview correspondent reporter reporters photographer journalist journalists footage editorial investigation survey poll story article analysis commentary op-ed column programme program host anchor',
)
const passing = set(
  'on in at late early earlier later also first has had have which that this monday tuesday wednesday thursday friday saturday sunday week morning evening night today again initially separately subsequently however meanwhile previously',
)
const before = set('told tells telling citing quoting via cited quoted informed per')
const beforePairs = set(
  'according_to quoted_by cited_by reported_by report_by reports_by reports_from report_in report_from reports_in published_by published_in published_on published_to interview_with interview_to interview_on interview_by interview_in interview_for interviews_with interviewed_by interviewed_on speaking_to speaking_with speaking_on spoke_to spoke_with spoke_on said_on said_in said_to says_on statement_to statements_to carried_by broadcast_by broadcast_on broadcast_via aired_by aired_on shown_by shown_on confirmed_to revealed_by obtained_by seen_by reviewed_by leaked_to wrote_in wrote_for writing_in writing_for appeared_on appearing_on appearance_on article_in article_for op-ed_in op-ed_for editorial_in poll_by poll_for poll_from survey_by comments_to comment_to remarks_to remarks_on conducted_by account_of posted_on posted_by posted_to came_from comes_from information_from material_from footage_from footage_by footage_on video_from video_by reported_in reported_on story_in story_by appear_on talking_to talked_to talking_with insisted_on speech_on address_on addressed_on explained_to released_by investigation_by analysis_by sources_to',
)

const platformPrepositions = set('on via through over using to across')
const platformNouns = set(
  'post posts account accounts page pages channel channels feed message messages video videos thread live livestream handle statement clip',
)
const aims = set(
  'ban bans tax crackdown restrictions pressure attack attacks lawsuit suit limits sanctions fine curbs focus reliance spending rules depend depends based',
)

/** A page asks its readers to follow it there. */
const invitations = set('follow like join subscribe connect share find')

const weekdayOrPassing = (word: string): boolean => passing.has(word)
const describes = (word: string): boolean =>
  outletNouns.has(word) || outletAdjectives.has(word) || word.endsWith("'s") || word.endsWith('’s')
const demonym = /^\p{Lu}\p{L}*(?:i|an|n|sh|ese|ch|sk)$/u

/**
 * Whether a report takes something from a medium it names here, or somebody speaks through it.
 *
 * @example "the minister told the BBC" and "broadcast via Twitter" cite; "Norland sued Facebook" does not
 */
export function isCited(text: string, { span, kind, weak }: MediumMention): boolean {
  const left = wordsBefore(text, span)
  const right = wordsAfter(text, span)
  if (kind === 'platform')
    return !weak && !/^\.\w/.test(text.slice(span[1], span[1] + 2)) && throughPlatform(left, right)

  let at = 0
  let described = false
  for (; at < left.length && at < 6; at += 1) {
    const word = left[at] ?? ''
    const lower = word.toLowerCase()
    if (outletNouns.has(lower)) described = true
    // "Norlands state-run news agency" has lost its apostrophe.
    else if (described && /^\p{Lu}\p{Ll}+s$/u.test(word)) continue
    else if (!describes(lower) && !demonym.test(word)) break
  }
  let to = 0
  for (; to < right.length && to < 3 && outletNouns.has(right[to]?.toLowerCase() ?? ''); to += 1)
    described = true
  // "told the Guardian" and "The Hill reported" leave no doubt either.
  if (weak && !described) {
    const pair = `${left[at + 1] ?? ''} ${left[at] ?? ''}`
    return (
      /(?:told|tells|[Aa]ccording to|citing)$/.test(pair) ||
      /^reports?(?:ed)?$/.test(right[0] ?? '')
    )
  }

  const nearest = left[at]?.toLowerCase() ?? ''
  const pair = `${left[at + 1]?.toLowerCase() ?? ''}_${nearest}`
  if (before.has(nearest) || beforePairs.has(pair)) return true
  if (nearest === 'on' && kind === 'broadcaster' && !aims.has(left[at + 1]?.toLowerCase() ?? ''))
    return true
  if (ownNouns.has(right[to]?.toLowerCase() ?? '')) return true
  for (let steps = 0; steps < 4 && weekdayOrPassing(right[to]?.toLowerCase() ?? ''); steps += 1)
    to += 1
  return reporting.has(right[to]?.toLowerCase() ?? '')
}

function throughPlatform(left: readonly string[], right: readonly string[]): boolean {
  if (left.slice(0, 6).some((word) => invitations.has(word.toLowerCase()))) return false
  if (platformNouns.has(right[0]?.toLowerCase() ?? '')) return true
  let at = 0
  while (at < 3 && describesPlatform(left[at]?.toLowerCase() ?? '')) at += 1
  const nearest = left[at]?.toLowerCase() ?? ''
  const further = left[at + 1]?.toLowerCase() ?? ''
  if (nearest === 'to') return /^(?:took|takes|taking|posted|uploaded|turned)$/.test(further)
  return platformPrepositions.has(nearest) && !aims.has(further)
}

const platformWords = set(
  'social media platform network site website app messaging his her its their official service the',
)
const describesPlatform = (word: string): boolean => platformWords.has(word)
