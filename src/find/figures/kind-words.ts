import { nounFacts } from '../../lexicon/titles.ts'
import type { Word } from '../../reader/reading.ts'
import type { FigureKind } from '../../record/record.ts'

/** What makes a counted noun a figure of one kind; verbs by lemma. */
export interface KindWords {
  /** Verbs that do it to their object (or the subject of their passive). */
  readonly objects: ReadonlySet<string>
  /** Verbs that happen to their subject. */
  readonly subjects: ReadonlySet<string>
  /** Adjectives and participles of the counted themselves. */
  readonly states: ReadonlySet<string>
  /** Nouns that are counted as such. */
  readonly nouns: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const row = (objects: string, subjects: string, states: string, nouns: string): KindWords => ({
  objects: set(objects),
  subjects: set(subjects),
  states: set(states),
  nouns: set(nouns),
})

/** In the order in which they are tried: a death outweighs an arrest. */
export const kindWords: ReadonlyMap<FigureKind, KindWords> = new Map([
  [
    'killed',
    row(
      'kill slay murder massacre assassinate execute behead slaughter martyr lynch electrocute annihilate eliminate neutralize neutralise liquidate drown',
      'die perish drown succumb starve fall',
      'dead killed slain murdered martyred massacred deceased executed drowned beheaded lifeless',
      'death fatality dead body corpse martyr killing murder execution homicide fatalities deaths life',
    ),
  ],
  [
    'wounded',
    row(
      'wound injure hurt maim shoot stab hospitalize hospitalise burn poison',
      'suffer sustain',
      'wounded injured hurt maimed hospitalized hospitalised burned unwell',
      'wounded injury injured wound casualty',
    ),
  ],
  [
    'missing',
    row('', 'disappear vanish', 'missing unaccounted disappeared', 'missing disappearance'),
  ],
  [
    'captured',
    row(
      'capture kidnap abduct hold seize recapture ransom enslave confiscate liberate recover retake free release swap hand',
      'surrender defect',
      'captured kidnapped abducted captive hostage prisoner seized',
      'hostage captive abductee kidnapping',
    ),
  ],
  [
    'detained',
    row(
      'arrest detain jail imprison apprehend intern round charge indict prosecute convict sentence deport',
      '',
      'arrested detained jailed imprisoned',
      'arrest detainee prisoner inmate detention deportation suspect',
    ),
  ],
  [
    'displaced',
    row(
      'displace evacuate uproot relocate rehouse resettle',
      'flee evacuate escape leave',
      'displaced homeless evacuated uprooted',
      'refugee evacuee asylum-seeker migrant idp',
    ),
  ],
  [
    'destroyed',
    row(
      'destroy demolish raze torch burn sink wreck gut flatten level ruin incinerate smash obliterate down',
      'burn crash sink collapse',
      'destroyed demolished burned razed gutted ruined wrecked sunk downed',
      '',
    ),
  ],
  [
    'deployed',
    row(
      'deploy send dispatch station mobilize mobilise amass mass field muster rush',
      'guard patrol',
      'deployed stationed mobilized mobilised',
      'troop soldier serviceman peacekeeper servicemember reservist conscript paratrooper marine warship tank warplane gendarme commando brigade battalion squadron regiment',
    ),
  ],
])

/** People, whom an armed or a police force may hold; other things are taken, sunk, burnt. */
export const people = set(
  'people person individual man woman child civilian citizen resident villager protester protestor demonstrator activist journalist reporter worker employee student pupil teacher doctor nurse medic patient refugee migrant immigrant prisoner detainee inmate hostage soldier troop fighter militant rebel insurgent gunman terrorist jihadist extremist guerrilla policeman policewoman officer police guard serviceman personnel member supporter follower voter passenger crew sailor fisherman miner farmer family household infant baby girl boy youth teenager adult elder elderly minor victim casualty survivor inhabitant foreigner national worshipper pilgrim tourist volunteer staff staffer employee recruit conscript reservist mercenary suspect criminal defendant lawyer lawmaker senator deputy delegate participant marcher rioter striker player fan spectator attendee guest customer user subscriber respondent peacekeeper contractor official agent dockworker docker observer monitor spy diplomat convict other adult believer parishioner christian muslim jew kurd american russian syrian ukrainian israeli palestinian iraqi iranian afghan turk armenian azerbaijani chinese european african ' +
    'peasant priest nun monk maid cleric bishop imam rabbi pastor leader judge prosecutor subversive townsman pilot driver businessman banker executive economist scientist engineer musician actor artist mayor governor minister ambassador general commander colonel captain lieutenant sergeant corporal cop detective firefighter rescuer paramedic campaigner dissident opponent loyalist separatist settler native pensioner veteran widow orphan mother father parent son daughter brother sister relative neighbour neighbor twin bystander pedestrian cyclist motorist commuter shopper vendor trader merchant candidate politician legislator congressman mp councillor councilman republican democrat conservative liberal socialist communist labourer laborer militiaman paramilitary trainee cadet hijacker bomber attacker assailant kidnapper trafficker smuggler dealer youngster schoolchild schoolgirl schoolboy cook waiter guard carer nurse seaman patrolman trooper',
)

/** Things whose number is a quantity of aid, a result of a vote, a case count. */
export const quantities = set(
  'ton tonne kilogram kilo kg pound barrel truck truckload convoy bag box parcel package dose vaccine ration meal blanket tent litre liter gallon shipment container ' +
    'vote ballot seat signature case infection test job layoff home house building apartment shop business school hospital vehicle car bus aircraft plane jet helicopter drone ship vessel boat missile rocket shell bomb mortar warhead weapon rifle gun strike airstrike raid sortie attack explosion blast violation incident complaint flight arrest village town settlement position building mosque church artillery gun launcher depot facility site centrifuge lorry grenade mine projectile round bullet casualty clash exercise drill manoeuvre post place fire protest rally demonstration email document page visa permit license ticket copy share bird animal cow sheep head tree',
)

/** Armed people and arms: a number of them is a force. */
export const forces = set(
  'troop soldier serviceman peacekeeper fighter militiaman reservist marine paratrooper commando warship tank policeman gendarme force personnel brigade battalion squadron regiment',
)

/** "docker", "observer": what the lexicon takes for a person, without being told of it here. */
const isPersonNoun = (lemma: string): boolean => {
  const facts = nounFacts(lemma)
  return facts !== null && !facts.collective && (facts.person || facts.profession || facts.kin)
}

/** Whether a noun counts people: by its lemma, or as the name of a nation or a party in the plural. */
export const isPeople = ({ lemma, lower, xpos, form }: Word): boolean =>
  people.has(lemma.toLowerCase()) ||
  people.has(lower) ||
  isPersonNoun(lemma.toLowerCase()) ||
  ((xpos === 'NNPS' || xpos === 'NNS') && /^\p{Lu}\p{Ll}+(?:ans|is|ese|ns|cs|ts|sts)$/u.test(form))
