import { readFileSync } from 'node:fs'
import countries from 'i18n-iso-countries'
import { recordOf } from '../../src/flow/pipeline.ts'
import { countryByName } from '../../src/lexicon/countries.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Actor, Record as Dateline, Figure } from '../../src/record/record.ts'
import type { Task } from '../task.ts'
import { jsonLines, reportOf } from '../texts.ts'

const CASUALTIES: Readonly<Record<string, string>> = {
  killed: 'killed',
  wounded: 'injured',
  captured: 'abducted',
  released: 'freed',
  unharmed: 'unharmed',
}

/** PLOVER events with doers and targets, and casualties, from the whole record. */
export const events: Task = {
  name: 'events',
  scorer: 'score_events.py',
  json: false,
  // Of the PLOVER gold records today's sixteen types are asked for.
  args: (gold) => (readFileSync(gold, 'utf8').includes('"type2021"') ? ['--type', 'type2021'] : []),
  async predict(gold, reader) {
    const out: unknown[] = []
    for (const line of jsonLines<{ id: string; text: string; date?: string }>(gold)) {
      const [reading] = (await reader.read([reportOf(line)])) as readonly [Reading]
      out.push({ id: line.id, events: eventsOf(recordOf(reading)) })
    }
    return out
  },
  figures(json) {
    const s = json as Readonly<Record<string, { readonly f1?: number; readonly recall?: number }>>
    const f1 = (key: string): number => 100 * (s[key]?.f1 ?? s[key]?.recall ?? 0)
    const keys = ['type', 'actor', 'triple', 'presence', 'casualty', 'casualtyRight'].filter(
      (key) => s[key] !== undefined,
    )
    return Object.fromEntries(keys.map((key) => [key, f1(key)]))
  },
}

function eventsOf({ actors, events, figures, victims }: Dateline) {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const coded = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).map(codeOf)
  const out: unknown[] = events.map(({ type, who, whom }) => ({
    type,
    type2021: type,
    sources: coded(who),
    targets: coded(whom),
  }))
  const seen = new Set<string>()
  const casualties = [
    // A toll told again is no second one.
    ...figures.flatMap(casualtyOf).filter(({ kind, count }) => {
      const told = seen.has(`${kind} ${count}`)
      if (count > 1) seen.add(`${kind} ${count}`)
      return !told
    }),
    ...victims.map(({ kind }) => ({ kind: CASUALTIES[kind], count: 1 })),
  ]
  if (casualties.length > 0) out.push({ sources: [], targets: [], casualties })
  return out
}

function codeOf({ name, kind }: Actor) {
  const iso2 = kind === 'state' ? countryByName(name)?.iso2 : undefined
  const code = iso2 ? countries.alpha2ToAlpha3(iso2) : undefined
  return code === undefined ? { text: name } : { text: name, code, country: code }
}

function casualtyOf({ kind, low, high }: Figure) {
  const name = CASUALTIES[kind]
  const count = low ?? high
  return name === undefined || count === null ? [] : [{ kind: name, count }]
}
