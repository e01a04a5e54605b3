import type { Record } from '../../src/record/record.ts'

/** Offices that an actor is said to hold, each with what it belongs to, in the order of the text. */
export function titlesOf(id: string, { actors }: Pick<Record, 'actors'>): readonly string[] {
  const name = (of: string): string => actors.find((actor) => actor.id === of)?.name ?? of
  const titles = actors.find((actor) => actor.id === id)?.titles ?? []
  return titles.map(({ title, of }) =>
    of === null || title.includes(name(of)) ? title : `${title} (${name(of)})`,
  )
}
