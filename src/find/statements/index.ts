import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../record/span.ts'
import type { StatementFinding } from '../findings.ts'
import { rangeSpan } from '../tree/subtree.ts'
import { type Tree, treeOf } from '../tree/tree.ts'
import { accordingTo } from './according-to.ts'
import { actOf } from './act.ts'
import { askedOf } from './asked-of.ts'
import { beforeSetting } from './before-setting.ts'
import { bodyStart } from './body.ts'
import { clauseCues } from './clause-cues.ts'
import { confidenceIn } from './confidence.ts'
import { continued } from './continued.ts'
import type { Draft } from './draft.ts'
import { factualityOf } from './factual.ts'
import { formOf } from './form.ts'
import { hearerFirst } from './hearer-first.ts'
import { declinedTo, isIdiom, neitherNor } from './idioms.ts'
import { inheritSources } from './inherit-sources.ts'
import { insertionsIn } from './insertions.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { modelAttributions } from './model-attributions.ts'
import { near } from './near.ts'
import { isOwnHedge, nesting } from './nesting.ts'
import { nounCues } from './noun-cues.ts'
import { objectCues } from './object-cues.ts'
import { ownSource } from './own-source.ts'
import { isOwnVoice, isPartOfQuotation } from './own-voice.ts'
import { putAt } from './put-at.ts'
import { quotedSpeech } from './quoted-speech.ts'
import { settingOf } from './setting.ts'
import { sharedSetting } from './shared-setting.ts'
import { speakingTo } from './speaking-to.ts'
import { isSpeechless } from './speechless.ts'
import { tailCues } from './tail-cues.ts'
import { tidy, tidySource } from './tidy.ts'
import { toldOf } from './told.ts'
import { urgedApart } from './urged-apart.ts'
import { weighed } from './weighed.ts'
import { whatCalled } from './what-called.ts'
import { wholeQuotations } from './whole-quotations.ts'

const rules: readonly ((reading: Reading) => readonly Draft[])[] = [
  quotedSpeech,
  tailCues,
  clauseCues,
  whatCalled,
  putAt,
  objectCues,
  accordingTo,
  nounCues,
  modelAttributions,
]

/** All statements of a report in the order of the text: found by every rule, merged, sifted, and then described. */
export function findStatements(reading: Reading): readonly StatementFinding[] {
  const tree = treeOf(reading)
  const start = bodyStart(reading)
  const found = rules
    .flatMap((rule) => rule(reading))
    .filter((draft) => positionOf(reading, draft) >= start && !isIdiom(reading, tree, draft))
    .map((draft) => weighed(tree, neitherNor(tree, declinedTo(tree, draft))))
    .map((draft) => hearerFirst(reading, tree, draft))
    .flatMap(
      (draft) => tidy(reading, tree, urgedApart(reading, tree, tidySource(tree, draft))) ?? [],
    )
  // A merged draft may have the content of one rule and the source of another.
  const merged = mergeDrafts(reading, found).flatMap((draft) => tidy(reading, tree, draft) ?? [])
  const whole = merged.map((merge) => {
    const draft = beforeSetting(reading, ownSource(tree, merge))
    return { ...draft, content: wholeQuotations(reading, draft) }
  })
  const drafts = sift(reading, tree, inheritSources(reading, whole))
  const within = nesting(reading, drafts)
  const confidence = confidenceIn(reading)
  const described = drafts.map((_, index) => describe(reading, tree, drafts, within, index))
  return sharedSetting(tree, drafts, described).map((statement) => {
    const { rule, sure } = statement.found
    return { ...statement, found: { rule, sure: confidence({ ...statement, sure }) } }
  })
}

/** Where a draft begins: one whose cue stands in the headline is the headline's. */
const positionOf = (reading: Reading, { content, cue }: Draft): number =>
  Math.min(content[0]?.[0] ?? 0, reading.words[cue]?.start ?? Number.POSITIVE_INFINITY)

function sift(reading: Reading, tree: Tree, drafts: readonly Draft[]): readonly Draft[] {
  const quoted = near()
  for (const [index, { content, rule }] of drafts.entries()) {
    if (rule.endsWith('quoted-speech')) quoted.add(index, content)
  }
  const real = drafts.filter((draft) => {
    const around = quoted.around(draft.content).map((index) => drafts[index] as Draft)
    const factuality = factualityOf(tree, draft)
    if (
      factuality === 'unreal' ||
      isSpeechless(tree, draft) ||
      isPartOfQuotation(tree, draft, around)
    )
      return false
    return !isOwnVoice(reading, tree, draft, factuality === 'not-made')
  })
  const within = nesting(reading, real)
  return real.filter((draft, index) => {
    const outer = real[within[index] ?? -1]
    return !outer || !isOwnHedge(tree, draft, outer)
  })
}

function describe(
  reading: Reading,
  tree: Tree,
  drafts: readonly Draft[],
  within: readonly (number | null)[],
  index: number,
): StatementFinding {
  const draft = drafts[index] as Draft
  const { form, quotes } = formOf(reading, draft.content)
  const { occasion, medium } = settingOf(reading, tree, draft)
  const addressee = draft.addressee ?? askedOf(tree, draft)
  const told = toldOf(tree, { ...draft, addressee }, [...draft.content, medium])
  const spoken = speakingTo(reading, tree, draft)
  const spans = (ranges: Draft['source']): readonly Span[] =>
    ranges.map((range) => rangeSpan(tree, range))
  return {
    form,
    act: actOf(reading, tree, draft),
    negated: factualityOf(tree, draft) === 'not-made',
    source: spans(draft.source),
    cue: spans(draft.cueWords),
    content: draft.content,
    addressee: told.addressee ?? spoken.addressee,
    occasion: occasion ?? told.occasion ?? spoken.occasion,
    medium,
    insertions: insertionsIn(reading, draft.content),
    quotes,
    speakers: draft.speakers,
    continues: draft.orphan ? continued(reading, drafts, within, index) : null,
    within: within[index] ?? null,
    found: { rule: draft.rule, sure: draft.sure },
  }
}
