import type { ActorKind } from '../../src/record/record.ts'

/** What an actor is, for one and for several. */
export const kindWords: { readonly [kind in ActorKind]: readonly [one: string, several: string] } =
  {
    person: ['person', 'Persons'],
    state: ['state', 'States'],
    organization: ['organization', 'Organizations'],
    'armed-group': ['armed group', 'Armed groups'],
    group: ['group', 'Groups'],
  }
