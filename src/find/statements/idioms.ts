import type { Reading } from '../../reader/reading.ts'
import { overlaps } from '../../record/span.ts'
import { isPassive } from '../tree/subjects.ts'
import type { Tree } from '../tree/tree.ts'
import type { Draft } from './draft.ts'

const plans =
  /^(plan|schedule|timetable|law|rule|need|custom|tradition|taste|age|size|rank|merit|ability|expectation|design|script|protocol)$/
const pictures =
  /^(image|photo|photograph|picture|video|footage|clip|map|recording|frame|scene|satellite)$/
/** A source who asks not to be named. */
const unnamed = /^(?:not )?to (?:be (?:named|identified|quoted)|remain anonymous)\b/i
const showing = /^(show|capture|depict|feature|raise|seem|appear|picture)$/

/**
 * Idioms that look like an attribution and are none: nobody says what goes according to plan, a video shows, or two
 * sides have agreed in a town.
 *
 * @example "The works are going according to plan."
 */
export function isIdiom(reading: Reading, tree: Tree, draft: Draft): boolean {
  const cue = tree.words[draft.cue]
  if (!cue) return false
  const start = draft.content[0]?.[0] ?? 0
  if (!draft.quoted && unnamed.test(reading.report.text.slice(start, start + 40))) return true
  const upos = (after: number): string => tree.words[draft.cue + after]?.upos ?? ''
  const speaker = tree.words[draft.speakers[0] ?? draft.source[0]?.[0] ?? -1]
  // "men suspected of theft": those who are suspected suspect nobody.
  const after = tree.words[draft.cue + 1]?.lower
  if (/^(suspect|accuse)$/.test(cue.lemma) && after === 'of' && draft.source.length > 0) {
    const outer = draft.source.some(([, end]) => end > draft.cue - 4 && end <= draft.cue)
    if (outer && cue.deprel === 'acl' && cue.xpos === 'VBN') return true
  }
  // "no warning predicted the raid": what was not there has said nothing. "(emphasis added)" neither.
  const opener = tree.words[draft.source[0]?.[0] ?? -1]?.lower ?? ''
  if (!draft.quoted && /^(?:no|any)$/.test(opener) && speaker?.upos === 'NOUN') return true
  if (speaker?.lower === 'emphasis') return true
  // "Story highlights" heads a list; "appealed the ruling" went to a higher court; "sought to win" tried.
  const opening = draft.source[0]?.[0] ?? -1
  if (speaker?.form === 'Story' && tree.words[opening + 1]?.lower === 'highlights') return true
  if (!draft.quoted && cue.upos === 'VERB') {
    if (
      cue.lemma === 'appeal' &&
      !isPassive(tree, draft.cue) &&
      /^(?:DET|NOUN|PRON|PROPN|ADJ)$/.test(upos(1))
    )
      return true
    if (cue.lemma === 'seek' && tree.words[draft.cue + 1]?.lower === 'to') return true
  }
  if (cue.lower === 'according')
    return speaker !== undefined && plans.test(speaker.lemma) && draft.source[0]?.[0] !== undefined
  if (showing.test(cue.lemma)) {
    return draft.source.some(([first, end]) =>
      tree.words.slice(first, end).some((word) => pictures.test(word.lemma)),
    )
  }
  if (cue.lemma !== 'agree' || draft.quoted) return false
  // "a truce agreed in Vienna has held": a deed, and its place.
  const next = tree.words[draft.cue + 1]
  return (
    next?.upos === 'ADP' && draft.content.some((piece) => overlaps(piece, [next.start, next.end]))
  )
}

/**
 * "neither confirmed nor denied": one refusal, not a denial; either verb stands for both.
 *
 * @example "The ministry neither confirmed nor denied the report."
 */
export function neitherNor(tree: Tree, draft: Draft): Draft {
  const verb = tree.words[draft.cue]
  if (verb?.upos !== 'VERB') return draft
  for (let at = draft.cue - 1; at > draft.cue - 5; at -= 1) {
    if (tree.words[at]?.lower !== 'neither') continue
    const nor = tree.words.slice(at, at + 5).findIndex(({ lower }) => lower === 'nor') + at
    const [first, second] = [tree.words[at + 1], tree.words[nor + 1]]
    if (nor <= at || !first || !second || !isVerdict(first.lemma) || !isVerdict(second.lemma)) break
    return { ...draft, act: 'refuse', cue: at + 1, cueWords: [[at, nor + 2]] }
  }
  return draft
}

const isVerdict = (lemma: string): boolean => /^(confirm|deny|reject|dispute|admit)$/.test(lemma)

const declining = /^(decline|refuse)$/
const telling =
  /^(say|comment|confirm|elaborate|disclose|reveal|specify|answer|discuss|explain|tell|give|name|speculate|clarify)$/

/**
 * "declined to say whether": what was refused is to say it; the cue is both verbs.
 *
 * @example "The ministry declined to say whether the road was shut."
 */
export function declinedTo(tree: Tree, draft: Draft): Draft {
  const verb = tree.words[draft.cue]
  if (verb?.upos !== 'VERB' || !telling.test(verb.lemma)) return draft
  const outer = draft.cue - 2
  const declined = tree.words[outer]
  if (tree.words[outer + 1]?.lower !== 'to' || !declining.test(declined?.lemma ?? '')) return draft
  const end = Math.max(draft.cue + 1, draft.cueWords.at(-1)?.[1] ?? 0)
  return { ...draft, act: 'refuse', cue: outer, cueWords: [[outer, end]] }
}
