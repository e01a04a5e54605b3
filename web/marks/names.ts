import type { Label, Record } from '../../src/record/record.ts'
import { overlaps } from '../../src/record/span.ts'

/** The names that one thing is called by. */
export interface Named {
  /** What it is, in words; null where the report does not say what is called so. */
  readonly thing: string | null
  readonly labels: readonly (readonly [index: number, Label])[]
}

/** Contested names by what they are names of, so that those of both sides stand side by side; what has most names first. */
export function namesOf(text: string, { labels, actors }: Record): readonly Named[] {
  const things = new Map<string, Named>()
  for (const [index, label] of labels.entries()) {
    const { target } = label
    const actor =
      target && actors.find(({ mentions }) => mentions.some((span) => overlaps(span, target)))
    const thing = target && (actor?.name ?? text.slice(...target).replace(/\s+/g, ' '))
    const key = thing?.toLowerCase() ?? `label ${index}`
    const before = things.get(key)?.labels ?? []
    things.set(key, { thing, labels: [...before, [index, label]] })
  }
  return [...things.values()].sort((a, b) => b.labels.length - a.labels.length)
}
