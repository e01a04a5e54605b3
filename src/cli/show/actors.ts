import type { Cast } from '../../record/cast.ts'
import type { Actor, Record } from '../../record/record.ts'
import { type Layout, note } from './layout.ts'

const kinds: { readonly [kind in Actor['kind']]: string } = {
  person: 'person',
  state: 'state',
  organization: 'org',
  'armed-group': 'armed',
  group: 'group',
}

/** The actors of a report with their titles and other names, the most mentioned first. */
export function actorNotes({ actors }: Record, cast: Cast, layout: Layout): string[] {
  const weight = ({ mentions, metonyms }: Actor): number => mentions.length + metonyms.length
  return [...actors]
    .sort((a, b) => weight(b) - weight(a))
    .flatMap((actor) => {
      const titles = actor.titles.map(({ title, of }) => {
        const office = of === null ? '' : cast.names([of])
        return office === '' || title.includes(office) ? title : `${title} (${office})`
      })
      const aliases = actor.aliases.filter((alias) => alias !== actor.name)
      const more = [
        titles.length > 0 ? `, ${[...new Set(titles)].join(', ')}` : '',
        aliases.length > 0 ? `; also ${aliases.slice(0, 6).join(', ')}` : '',
      ].join('')
      return note(
        kinds[actor.kind],
        [
          { text: actor.name, style: layout.paint.bold },
          { text: more },
          { text: ` · ${weight(actor)}×`, style: layout.paint.dim },
        ],
        layout,
      )
    })
}
