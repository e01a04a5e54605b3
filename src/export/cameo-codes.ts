import table from '../../data/cameo.json' with { type: 'json' }
import type { Actor, Event, EventType } from '../record/record.ts'

/** CAMEO's "not specified" of the root of each type. */
const byType: Readonly<{ [type in EventType]: string }> = table.types
/** Finer codes, where a mode of PLOVER means one of CAMEO's; a mode that means several keeps the code above them. */
const byMode: Readonly<{ [mode: string]: string | undefined }> = table.modes

/** PLOVER keeps in one type what CAMEO parts by means: an attack by a state or an armed force is CAMEO's "fight". */
const byForce = '190'

/** CAMEO's code of an event; `armed`: a state or an armed group is the doer. */
export function cameoCode({ type, mode }: Pick<Event, 'type' | 'mode'>, armed: boolean): string {
  const fine = mode === null ? undefined : byMode[`${type} ${mode}`]
  return fine ?? (type === 'ASSAULT' && armed ? byForce : byType[type])
}

interface Acting {
  readonly actors: readonly Pick<Actor, 'id' | 'kind'>[]
}

/** CAMEO's code of an event of a record. */
export const cameoOf = (event: Event, { actors }: Acting): string =>
  cameoCode(
    event,
    event.who.some((id) =>
      actors.some(
        (actor) => actor.id === id && (actor.kind === 'state' || actor.kind === 'armed-group'),
      ),
    ),
  )

/**
 * CAMEO's root code of an event of a record.
 *
 * @example cameoRoot(shelling, record) // '19' by an army, '18' by a person
 */
export const cameoRoot = (event: Event, record: Acting): string =>
  cameoOf(event, record).slice(0, 2)

/** PLOVER's quad classes, numbered as in CAMEO: 1 and 3 are words, 2 and 4 deeds; 3 and 4 are conflict. */
export const quadClass: Readonly<Record<EventType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}
