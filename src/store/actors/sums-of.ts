import type { Actor, Record } from '../../record/record.ts'
import type { ListedReport } from '../listed.ts'
import { nameKey } from '../name-key.ts'
import type { WholeAppearance } from './appearances.ts'
import { checked } from './facts-of.ts'
import { partiesOf } from './parties.ts'
import type { Companion, Evidence, Profile, SideTaken, TitleHeld } from './profile.ts'

const most = 50

/** Adds to the list under a key. */
function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [value])
  else there.push(value)
}

const nameOf = ({ actors }: Record, id: string): string =>
  actors.find((actor) => actor.id === id)?.name ?? id

/** Titles with the reports that vouch for each, those of most reports first. */
export function titlesOf(appearances: readonly WholeAppearance[]): readonly TitleHeld[] {
  const titles = new Map<string, { readonly title: string; readonly of: string | null }>()
  const reports = new Map<string, ListedReport[]>()
  for (const { report, record, actor } of appearances) {
    const here = new Set<string>()
    for (const { title, of } of actor.titles) {
      const owner = of === null ? null : nameOf(record, of)
      const key = `${nameKey(title)} of ${nameKey(owner ?? '')}`
      if (here.has(key)) continue
      here.add(key)
      if (!titles.has(key)) titles.set(key, { title, of: owner })
      push(reports, key, report)
    }
  }
  return [...titles]
    .map(([key, held]) => ({ ...held, reports: reports.get(key) ?? [] }))
    .sort((one, other) => other.reports.length - one.reports.length)
    .slice(0, most)
}

/** Other names, with how many reports have each. */
export function aliasesOf(appearances: readonly WholeAppearance[]): Profile['aliases'] {
  const spelled = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { actor } of appearances) {
    const own = nameKey(actor.name)
    for (const key of new Set(actor.aliases.map(nameKey))) {
      if (key === own || key === '') continue
      const alias = actor.aliases.find((one) => nameKey(one) === key) ?? key
      if (!spelled.has(key)) spelled.set(key, alias)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([key, reports]) => ({ name: spelled.get(key) ?? key, reports }))
    .sort((one, other) => other.reports - one.reports || (one.name < other.name ? -1 : 1))
    .slice(0, most)
}

/** Who they are for and against and who is for and against them, one line for each pair; of most reports first. */
export function sidesOf(appearances: readonly WholeAppearance[]): readonly SideTaken[] {
  const sides = new Map<string, Omit<SideTaken, 'evidence'>>()
  const evidence = new Map<string, Evidence[]>()
  for (const appearance of appearances) {
    const { report, record, actor } = appearance
    const { said, around } = partiesOf(appearance)
    for (const stance of record.stances) {
      const { holder, target, polarity, words } = stance
      const own = holder === actor.id
      if (own === (target === actor.id)) continue
      const other = nameOf(record, own ? target : holder)
      const key = `${own} ${polarity} ${nameKey(other)}`
      if (!sides.has(key)) sides.set(key, { own, polarity, other })
      push(evidence, key, {
        report,
        words: words.map(said),
        accounts: around(words[0]),
        ...checked(stance),
      })
    }
  }
  return [...sides]
    .map(([key, side]) => ({ ...side, evidence: (evidence.get(key) ?? []).slice(0, most) }))
    .sort((one, other) => other.evidence.length - one.evidence.length)
    .slice(0, 2 * most)
}

/** A crowd is in every report: to be named beside it says nothing. */
const isNamed = ({ kind, name }: Actor): boolean => kind !== 'group' && /\p{Lu}/u.test(name)

/** Who is named in the same reports, first those of most reports. */
export function togetherOf(appearances: readonly WholeAppearance[]): readonly Companion[] {
  const companions = new Map<string, Companion>()
  for (const { record, actor } of appearances) {
    const events = record.events.filter(({ who, whom }) => [...who, ...whom].includes(actor.id))
    for (const other of record.actors) {
      const key = `${nameKey(other.name)} ${other.kind === 'person'}`
      if (nameKey(other.name) === nameKey(actor.name) || !isNamed(other)) continue
      const { name, kind } = companions.get(key) ?? other
      const before = companions.get(key) ?? { reports: 0, events: 0 }
      const shared = events.filter(({ who, whom }) => [...who, ...whom].includes(other.id)).length
      companions.set(key, {
        name,
        kind,
        reports: before.reports + 1,
        events: before.events + shared,
      })
    }
  }
  return [...companions.values()]
    .sort((one, other) => other.reports - one.reports || other.events - one.events)
    .slice(0, most)
}
