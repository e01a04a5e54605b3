import type { Reading } from '../../reader/reading.ts'
import { contains, type Span } from '../../record/span.ts'
import type { LabelFinding, StatementFinding } from '../findings.ts'
import { referredTo } from '../tree/referred-to.ts'
import { phraseRange, rangeSpan } from '../tree/subtree.ts'
import { childBy, childrenBy, type Tree, treeOf } from '../tree/tree.ts'

/**
 * The name that a labelling statement gives, and what it gives it to.
 *
 * @example "Norland called the vote a farce" has the label "farce" for "the vote"
 */
export function namedLabels(
  reading: Reading,
  statements: readonly StatementFinding[],
): readonly LabelFinding[] {
  const tree = treeOf(reading)
  const found: LabelFinding[] = []
  for (const [index, statement] of statements.entries()) {
    if (statement.act !== 'label' || statement.negated) continue
    const cue = cueVerb(tree, statement)
    if (cue === undefined) continue
    const named = predicateOf(tree, cue, objectOf(tree, cue)) ?? secondObject(tree, cue)
    const object = objectOf(tree, cue, named)
    const whole = lastQuotation(reading, statement)
    if (named === undefined) {
      // The tree has lost the name, but what was said is nothing else.
      const bare =
        statement.found.rule.endsWith('what-called') ||
        /^(?:speak|talk)$/.test(tree.words[cue]?.lemma ?? '')
      const given = bare ? statement.content[0] : undefined
      const only = whole ?? (given && { label: inner(reading, given), target: null })
      if (only) found.push(labelOf(index, statement, only))
      continue
    }
    const target = targetOf(tree, object)
    for (const label of labelsOf(reading, tree, named, target !== null)) {
      found.push({
        by: statement.speakers,
        statement: index,
        label: label.label,
        target: apart(reading, label.label, label.target ?? target ?? whole?.target ?? null),
        found: { rule: 'find/labels/named-labels', sure: 0.7 * statement.found.sure + 0.1 },
      })
    }
  }
  return found
}

/** What is named, without the name that a slip of the tree has put under it. */
function apart({ report }: Reading, label: Span, target: Span | null): Span | null {
  if (target === null || target[0] >= label[0] || target[1] <= label[0]) return target
  const before = report.text.slice(target[0], label[0])
  const words = before.replace(/\s+(?:as\s+)?(?:(?:an?|the)\s+)?["“‘']?$/iu, '')
  return words === before ? target : [target[0], target[0] + words.length]
}

/** The quotation at the end of the content, and what stands before it there. */
function lastQuotation(reading: Reading, { content }: StatementFinding): Named | undefined {
  const [piece] = content
  if (!piece || content.length > 1) return undefined
  const found = reading.quotations.find(
    ({ span, within }) =>
      within === null && span[0] >= piece[0] && Math.abs(span[1] - piece[1]) <= 1,
  )
  if (!found) return undefined
  const words = reading.report.text.slice(piece[0], found.span[0])
  const before = words.replace(/(?:^|\s+)(?:as\s+)?(?:(?:an?|the)\s+)?$/iu, '')
  const target: Span | null =
    before.length > 1 && words !== before ? [piece[0], piece[0] + before.length] : null
  return { label: inner(reading, found.span), target }
}

const labelOf = (
  index: number,
  statement: StatementFinding,
  { label, target }: Named,
): LabelFinding => ({
  by: statement.speakers,
  statement: index,
  label,
  target,
  found: { rule: 'find/labels/named-labels', sure: 0.6 * statement.found.sure + 0.1 },
})

/** The thing that is named: the object, where that is not the name itself. */
const objectOf = (tree: Tree, cue: number, named?: number): number | undefined =>
  childrenBy(tree, cue, 'obj').find((child) => child !== named) ??
  referredTo(tree, cue) ??
  whatOver(tree, cue) ??
  childBy(tree, cue, 'nsubj:pass') ??
  (named === undefined ? undefined : childBy(tree, cue, 'iobj'))

/** The "what" to which some trees give the whole clause "what it calls an exercise". */
function whatOver(tree: Tree, cue: number): number | undefined {
  const { deprel, head = -1 } = tree.words[cue] ?? {}
  return deprel === 'acl:relcl' && tree.words[head]?.lower === 'what' ? head : undefined
}

/** "Norland calls it the Long War": some trees have two objects. */
function secondObject(tree: Tree, cue: number): number | undefined {
  const objects = childrenBy(tree, cue, 'obj', 'iobj')
  return objects.length > 1 ? objects.findLast((child) => child > cue) : undefined
}

/** What is named: the object, or in "which they call a farce" that to which the clause belongs. */
function targetOf(tree: Tree, object: number | undefined): Span | null {
  if (object === undefined) return null
  const lower = tree.words[object]?.lower ?? ''
  if (!relatives.has(lower)) {
    const [first, end] = phraseRange(tree, object)
    return rangeSpan(tree, [tree.words[first]?.lower === 'to' ? first + 1 : first, end])
  }
  if (lower === 'what') return deedOf(tree, object)
  let at = object - 1
  while (tree.words[at]?.upos === 'PUNCT' || tree.words[at]?.upos === 'ADP') at -= 1
  for (let steps = 0; steps < 4; steps += 1) {
    const word = tree.words[at]
    if (!word || word.head < 0 || word.head >= object || !/^(flat|compound)/.test(word.deprel))
      break
    at = word.head
  }
  return /^(NOUN|PROPN)$/.test(tree.words[at]?.upos ?? '')
    ? rangeSpan(tree, [phraseRange(tree, at)[0], Math.min(phraseRange(tree, at)[1], object)])
    : null
}

/** "Norland launching what it calls an exercise": what is named is the deed, its doer and verb. */
function deedOf(tree: Tree, what: number): Span | null {
  const word = tree.words[what]
  const verb = word?.deprel === 'obj' ? word.head : -1
  const doer = verb < 0 ? undefined : childBy(tree, verb, 'nsubj')
  const isPlain = doer !== undefined && doer < verb && verb < what
  return isPlain ? rangeSpan(tree, [phraseRange(tree, doer)[0], verb + 1]) : null
}

const relatives = new Set(['what', 'which', 'whom', 'who', 'that'])

function cueVerb(tree: Tree, { cue }: StatementFinding): number | undefined {
  const first = cue[0]
  if (!first) return undefined
  let low = 0
  let high = tree.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tree.words[middle]?.start ?? 0) < first[0]) low = middle + 1
    else high = middle
  }
  for (let at = low; at < tree.words.length && (tree.words[at]?.start ?? 0) < first[1]; at += 1) {
    if (tree.words[at]?.upos === 'VERB') return at
  }
  return undefined
}

function predicateOf(tree: Tree, cue: number, object: number | undefined): number | undefined {
  const places = object === undefined ? [cue] : [cue, object]
  for (const place of places) {
    for (const child of tree.children[place] ?? []) {
      const word = tree.words[child]
      if (!word || child < cue || child === object) continue
      const as = (tree.children[child] ?? []).some(
        (under) => under < child && tree.words[under]?.lower === 'as',
      )
      if (as && /^(obl|advcl|xcomp|ccomp|nmod|acl)/.test(word.deprel)) return child
      if (place !== cue) continue
      if (/^(xcomp|ccomp)$/.test(word.deprel)) return child
      const infinitive = childrenBy(tree, child, 'mark').some(
        (mark) => tree.words[mark]?.lower === 'to',
      )
      if (word.deprel === 'advcl' && infinitive) return child
    }
  }
  return undefined
}

interface Named {
  readonly label: Span
  readonly target: Span | null
}

/**
 * The label itself: what stands in quotation marks within the predicate, else its adjective, participle or noun. Where
 * the thing named stands in the same phrase ("what they see as a corrupt elite") the adjective is the label.
 */
function labelsOf(
  reading: Reading,
  tree: Tree,
  named: number,
  hasTarget: boolean,
): readonly Named[] {
  const range = rangeSpan(tree, [tree.first[named] ?? named, (tree.last[named] ?? named) + 1])
  const quoted = reading.quotations.find(
    ({ span, within }) => within === null && contains([range[0] - 1, range[1] + 2], span),
  )
  if (quoted) return [{ label: inner(reading, quoted.span), target: null }]
  if (!hasTarget) {
    const parts: Named[] = []
    for (const noun of [named, ...childrenBy(tree, named, 'conj')]) {
      const adjectives = childrenBy(tree, noun, 'amod').filter(
        // A nation's adjective is no judgement.
        (child) => child < noun && !/^\p{Lu}/u.test(tree.words[child]?.form ?? ''),
      )
      const [first, last] = [adjectives[0], adjectives.at(-1)]
      if (first === undefined || last === undefined) continue
      const end = Math.max(last, tree.last[last] ?? last)
      parts.push({
        label: rangeSpan(tree, [tree.first[first] ?? first, Math.min(end + 1, noun)]),
        target: rangeSpan(tree, [Math.min(end + 1, noun), noun + 1]),
      })
    }
    if (parts.length > 0) return parts
  }
  const word = tree.words[named]
  if (word?.upos === 'VERB' && word.xpos !== 'VBN') return []
  if (word?.upos === 'VERB' || word?.upos === 'ADJ') {
    const adverb = childrenBy(tree, named, 'advmod').find((child) => child === named - 1)
    return [{ label: rangeSpan(tree, [adverb ?? named, named + 1]), target: null }]
  }
  const [first, end] = phraseRange(tree, named)
  const articles = childrenBy(tree, named, 'det', 'case', 'mark')
  let start = first
  while (start < named && (articles.includes(start) || tree.words[start]?.upos === 'PUNCT'))
    start += 1
  // What follows a comma is told of it.
  for (let at = named + 1; at < end; at += 1) {
    if (tree.words[at]?.lower === ',')
      return [{ label: rangeSpan(tree, [start, at]), target: null }]
  }
  return [{ label: rangeSpan(tree, [start, end]), target: null }]
}

const inner = (reading: Reading, [start, end]: Span): Span => {
  const words = reading.report.text.slice(start, end)
  const before = /^["“‘'„«”`]*(?:(?:an?|the)\s+)?/iu.exec(words)?.[0].length ?? 0
  const after = /[.,;!?]*["”’'»“`]+$/u.exec(words.slice(before))?.[0].length ?? 0
  return [start + before, Math.max(start + before + 1, end - after)]
}
