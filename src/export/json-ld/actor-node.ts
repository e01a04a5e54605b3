import type { Actor, ActorKind } from '../../record/record.ts'
import type { Exported } from '../exported.ts'
import { partId } from './ids.ts'
import { places } from './selectors.ts'

/** A state acts here as an organization; that it is a country too is said by `dl:kind`. */
const types: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'GovernmentOrganization',
  organization: 'Organization',
  'armed-group': 'Organization',
  group: 'Organization',
}

export const actorNode = (exported: Exported, actor: Actor) => ({
  '@id': partId(exported, actor.id),
  '@type': types[actor.kind],
  name: actor.name,
  alternateName: actor.aliases,
  jobTitle: actor.kind === 'person' ? actor.titles.map(({ title }) => title) : [],
  'dl:kind': actor.kind,
  'dl:words': places(exported, actor.mentions),
})
