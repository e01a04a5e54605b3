import type { Reading } from '../../reader/reading.ts'
import type { EventFinding, StatementFinding } from '../findings.ts'
import { rangeSpan, subtreeSpan } from '../tree/subtree.ts'
import { ableTo } from './able-to.ts'
import { adjectiveDraft } from './adjective-drafts.ts'
import { type EventContext, eventContext, type TimeWords } from './context.ts'
import type { Draft } from './draft.ts'
import { eachOther } from './each-other.ts'
import { lightVerbs } from './light-verbs.ts'
import { namedBeside } from './named-beside.ts'
import { isNoEvent } from './no-event.ts'
import { nounDraft } from './noun-drafts.ts'
import { oneHappening } from './one-happening.ts'
import { readerDraft } from './reader-drafts.ts'
import { settingOf } from './setting.ts'
import { sharedTarget } from './shared-target.ts'
import { verbDraft } from './verb-drafts.ts'
import { withinThreats } from './within-threats.ts'

const rules = [adjectiveDraft, verbDraft, nounDraft, readerDraft]

/** What happened, may happen, is wanted or is denied in a report, in the order of the text; nothing of its headline. */
export function findEvents(
  reading: Reading,
  statements: readonly StatementFinding[],
  times: readonly TimeWords[] = [],
): readonly EventFinding[] {
  const context = eventContext(reading, statements, times)
  const drafts: Draft[] = []
  for (const index of reading.words.keys()) {
    if (isNoEvent(context, index)) continue
    for (const rule of rules) {
      const draft = rule(context, index)
      if (draft) drafts.push(draft)
      if (draft) break
    }
  }
  const own = withinThreats(context, lightVerbs(context, drafts))
  const happenings = oneHappening(context, eachOther(context, sharedTarget(context, own)))
  const deeds = new Set(happenings.map(({ head }) => head))
  return happenings.map((draft) => finding(context, draft, deeds))
}

function finding(context: EventContext, draft: Draft, deeds: ReadonlySet<number>): EventFinding {
  // "bombed the port on Monday ... The attack": where one mention has no day, another may.
  const settings = [draft, ...(draft.others ?? [])].map((one) => settingOf(context, one, deeds))
  return {
    trigger: rangeSpan(context.tree, draft.words),
    head: draft.head,
    others: (draft.others ?? []).map(({ head, words }) => ({
      head,
      words: rangeSpan(context.tree, words),
    })),
    type: draft.type,
    mode: draft.mode,
    who: ableTo(context, namedBeside(context, draft.who)),
    whom: namedBeside(context, draft.whom),
    what: draft.what === null ? null : subtreeSpan(context.tree, draft.what),
    ...draft.modality,
    time: settings.find(({ time }) => time !== null)?.time ?? null,
    place: settings.find(({ place }) => place !== null)?.place ?? null,
    found: { rule: draft.rule, sure: draft.sure },
  }
}
