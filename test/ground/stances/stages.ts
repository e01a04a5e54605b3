import { type Stage, stageOf } from '../../../src/ground/stances/stage.ts'
import type { Actor, Event, Label, Statement } from '../../../src/record/record.ts'
import { buildReading } from '../../build-reading.ts'

const found = { rule: 'test', sure: 0.8 }

export const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  aliases: [],
  kind: 'organization',
  titles: [],
  mentions: [],
  metonyms: [],
  found,
  ...more,
})

export const event = (more: Partial<Event>): Event => ({
  id: 'e1',
  trigger: [0, 0],
  type: 'ASSAULT',
  mode: null,
  who: [],
  whom: [],
  what: null,
  polarity: 'positive',
  status: 'occurred',
  date: null,
  place: null,
  according_to: [],
  background: false,
  found,
  ...more,
})

export const statement = (more: Partial<Statement>): Statement => ({
  id: 's1',
  form: 'indirect',
  negated: false,
  source: [],
  by: [],
  cue: [],
  act: 'say',
  content: [],
  addressee: null,
  occasion: null,
  medium: null,
  date: null,
  within: null,
  insertions: [],
  quotes: [],
  found,
  ...more,
})

/** A stage of one sentence in which each word of `names` stands for the actor of that name in small letters. */
export function stage(
  text: string,
  rows: string,
  names: readonly string[],
  more: {
    readonly actors?: readonly Actor[]
    readonly events?: readonly Event[]
    readonly statements?: readonly Statement[]
    readonly labels?: readonly Label[]
  } = {},
): Stage {
  const reading = buildReading(text, rows)
  return stageOf(reading, {
    actors: names.map((name) => actor(name.toLowerCase())),
    events: [],
    statements: [],
    labels: [],
    ...more,
    actorsAt: (word) => {
      const form = reading.words[word]?.form ?? ''
      return names.includes(form) ? [form.toLowerCase()] : []
    },
  })
}

/** The span of words in a text. */
export const spanOf = (text: string, words: string): readonly [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
]
