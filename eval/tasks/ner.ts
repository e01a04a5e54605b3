import type { Entity, Reading } from '../../src/reader/reading.ts'
import type { Task } from '../task.ts'
import { cutOf, jsonLines, reportOf } from '../texts.ts'

interface Line {
  readonly id: string
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

/** Names of our types in re3d's scheme, where it has one. */
const RE3D: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organization: 'Organisation',
  Location: 'Location',
  Facility: 'Location',
  NORP: 'Nationality',
  Date: 'Temporal',
  Money: 'Money',
}

/** Named entities; the gold file's own set of types says in which scheme they are asked for. */
export const ner: Task = {
  name: 'ner',
  scorer: 'score_ner.py',
  json: true,
  args: (gold) =>
    typesOf(jsonLines<Line>(gold)).has('MISC') || !typesOf(jsonLines<Line>(gold)).has('PER')
      ? []
      : ['--types', 'PER,ORG,LOC'],
  async predict(gold, reader) {
    const lines = jsonLines<Line>(gold)
    const types = typesOf(lines)
    const out: unknown[] = []
    for (const document of byDocument(lines)) {
      const cut = cutOf(document.map(({ tokens }) => tokens))
      const [reading] = await reader.readCuts(
        [{ report: reportOf({ id: '', text: cut.text }), cut }],
        true,
      )
      const tags = cut.words.map(() => 'O')
      for (const { words, type } of entitiesFor(types, reading as Reading)) {
        const name = types.has('Organisation') ? RE3D[type] : type
        if (name !== undefined)
          for (let i = words[0]; i < words[1]; i++)
            tags[i] = `${i === words[0] ? 'B' : 'I'}-${name}`
      }
      for (const [i, [first, end]] of cut.sentences.entries()) {
        out.push({ id: document[i]?.id, tokens: document[i]?.tokens, tags: tags.slice(first, end) })
      }
    }
    return out
  },
  figures(json) {
    const s = json as Readonly<Record<string, { readonly f1: number }>>
    return {
      F1: Object.entries(s).find(([key]) => /^(?:all|overall|micro)/i.test(key))?.[1].f1 ?? 0,
    }
  },
}

const typesOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ tags }) => tags.filter((tag) => tag !== 'O').map((tag) => tag.slice(2))))

const entitiesFor = (types: ReadonlySet<string>, reading: Reading): readonly Entity<string>[] =>
  types.has('PER') ? reading.conll : reading.entities

/** Lines of one document follow each other; the id's last part counts them. */
function byDocument(lines: readonly Line[]): Line[][] {
  const out = new Map<string, Line[]>()
  for (const line of lines) {
    const id = line.id.replace(/-[^-]*$/, '')
    const known = out.get(id)
    if (known) known.push(line)
    else out.set(id, [line])
  }
  return [...out.values()]
}
