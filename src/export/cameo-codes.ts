import type { Event, EventType } from '../record/record.ts'

/** The code of each PLOVER type without a mode: CAMEO's "not specified" of that root. */
const byType: Readonly<Record<EventType, string>> = {
  AGREE: '030',
  CONSULT: '040',
  SUPPORT: '050',
  COOPERATE: '060',
  AID: '070',
  CONCEDE: '080',
  RETREAT: '080',
  REQUEST: '100',
  ACCUSE: '110',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  SANCTION: '160',
  MOBILIZE: '150',
  COERCE: '170',
  ASSAULT: '180',
}

/** Finer codes, where a mode of PLOVER means one of CAMEO's; a mode that means several keeps the code above them. */
const byMode: Readonly<Record<string, string>> = {
  'CONSULT phone': '041',
  'CONSULT visit': '042',
  'AID military': '072',
  'CONCEDE resign': '0831',
  'RETREAT release': '0841',
  'RETREAT return': '0842',
  'RETREAT ease': '085',
  'RETREAT access': '086',
  'RETREAT disarm': '087',
  'RETREAT withdraw': '087',
  'RETREAT ceasefire': '0871',
  'ACCUSE investigate': '090',
  'ACCUSE disapprove': '111',
  'ACCUSE allege': '112',
  'PROTEST demo': '141',
  'PROTEST hunger': '142',
  'PROTEST strike': '143',
  'PROTEST boycott': '143',
  'PROTEST obstruct': '144',
  'PROTEST riot': '145',
  'MOBILIZE troops': '154',
  'SANCTION discontinue': '162',
  'SANCTION expel': '166',
  'COERCE seize': '171',
  'COERCE restrict': '172',
  'COERCE censor': '1721',
  'COERCE martial-law': '1724',
  'COERCE arrest': '173',
  'COERCE deport': '174',
  'COERCE crowd-control': '175',
  'COERCE cyber': '176',
  'ASSAULT abduct': '181',
  'ASSAULT beat': '182',
  'ASSAULT sexual': '1821',
  'ASSAULT torture': '1822',
  'ASSAULT explosives': '183',
  'ASSAULT assassinate': '186',
  'ASSAULT firearms': '193',
  'ASSAULT heavy-weapons': '194',
  'ASSAULT massacre': '202',
  'ASSAULT cleansing': '203',
}

/** PLOVER keeps in one type what CAMEO parts by means: an attack by a state or an armed force is CAMEO's "fight". */
const byForce = '190'

/** CAMEO's code of an event; `armed`: a state or an armed group is the doer. */
export function cameoCode({ type, mode }: Pick<Event, 'type' | 'mode'>, armed: boolean): string {
  const fine = mode === null ? undefined : byMode[`${type} ${mode}`]
  return fine ?? (type === 'ASSAULT' && armed ? byForce : byType[type])
}

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
