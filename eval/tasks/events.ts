import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import countries from 'i18n-iso-countries'
import { recordOf } from '../../src/flow/pipeline.ts'
import type { Reading } from '../../src/reader/reading.ts'
import type { Record as Dateline, Figure } from '../../src/record/record.ts'
import type { Task } from '../task.ts'
import { jsonLines, reportOf } from '../texts.ts'
import { type ActorCodes, type CodedActor, codedActor, codesInSpan } from './coded-actor.ts'
import { type Coded, codedEvents } from './event-coder.ts'

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
    const format = readFileSync(gold, 'utf8')
    // Sets of single sentences, each with its one event; the oldest with a dictionary of its own actors.
    const coder = /"(?:type2021|cameo|weis)"/.test(format)
    const codes = format.includes('"weis"') ? actorCodes(gold) : new Map()
    const intents = format.includes('"type2021"')
    const out: unknown[] = []
    for (const line of jsonLines<{ id: string; text: string; date?: string }>(gold)) {
      const [reading] = (await reader.read([reportOf(line)])) as readonly [Reading]
      const record = recordOf(reading)
      const found = coder ? codedEvents(reading, record, intents) : record.events
      out.push({
        id: line.id,
        events: [
          ...found.flatMap((event) => {
            const coded = codedEvent(reading, record, event, codes, coder)
            return coder && !intents ? pairsOf(coded) : [coded]
          }),
          ...casualtiesOf(record),
        ],
      })
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

/** The dictionary of the units' actors, where it lies beside the gold data. */
function actorCodes(gold: string): ActorCodes {
  const file = join(dirname(gold), 'cameo-unit-actors.json')
  if (!existsSync(file)) return new Map()
  const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    readonly names: readonly string[]
    readonly codes: readonly string[]
  }[]
  return new Map(
    entries.flatMap(({ names, codes }) => names.map((name) => [name, codes[0] ?? ''] as const)),
  )
}

// Coders put two who do a thing together both among its sources.
const mutual = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

function codedEvent(
  reading: Reading,
  record: Dateline,
  event: Coded,
  codes: ActorCodes,
  coder: boolean,
) {
  const of = (ids: readonly string[]): readonly CodedActor[] =>
    ids.flatMap((id) => codedActor(reading, record, id, codes))
  const sources = of(event.who)
  const direct = of(event.whom)
  const known = new Set(sources.map(({ code }) => code))
  const together = mutual.has(event.type) && sources.length > 1
  const targets =
    direct.length > 0 || together || !coder
      ? direct
      : targetsBeside(reading, record, event, codes).filter(({ code }) => !known.has(code))
  return { type: event.type, type2021: event.type, sources, targets }
}

/** An event for each doer and target, and for two who do it together one each way, as CAMEO's sets have them. */
function pairsOf(event: ReturnType<typeof codedEvent>): readonly ReturnType<typeof codedEvent>[] {
  const { sources, targets } = event
  const pair = (from: CodedActor, to: CodedActor) => ({ ...event, sources: [from], targets: [to] })
  if (mutual.has(event.type) && targets.length === 0 && sources.length > 1)
    return sources.flatMap((from) =>
      sources.filter((to) => to !== from).map((to) => pair(from, to)),
    )
  const pairs = sources.flatMap((from) => targets.map((to) => pair(from, to)))
  return pairs.length > 0 ? pairs : [event]
}

/** Where an event is done to no actor, the country of the thing or of the place is what the coders take. */
function targetsBeside(
  reading: Reading,
  record: Dateline,
  { what, place }: Coded,
  codes: ActorCodes,
): readonly CodedActor[] {
  const named = what === null ? [] : codesInSpan(reading, what, codes)
  if (named.length > 0) return named
  const found = record.places.find(({ name }) => name === place)
  if (!found) return []
  const code = found.country ? countries.alpha2ToAlpha3(found.country) : undefined
  return code === undefined ? [] : [{ text: found.name, code, country: code }]
}

function casualtiesOf({ figures, victims }: Dateline) {
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
  return casualties.length > 0 ? [{ sources: [], targets: [], casualties }] : []
}

function casualtyOf({ kind, low, high }: Figure) {
  const name = CASUALTIES[kind]
  const count = low ?? high
  return name === undefined || count === null ? [] : [{ kind: name, count }]
}
