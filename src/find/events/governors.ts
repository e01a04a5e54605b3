import type { Status } from '../../record/record.ts'

/** What a governing word does to what it governs: a status, a denial, or nothing but pass its own on. */
export type Effect = Exclude<Status, 'occurred'> | 'passes'

const table = (groups: Readonly<Partial<Record<Effect, string>>>): ReadonlyMap<string, Effect> => {
  const found = new Map<string, Effect>()
  for (const [effect, words] of Object.entries(groups))
    for (const word of words.split(/\s+/)) if (word) found.set(word, effect as Effect)
  return found
}

/** Verbs and predicate adjectives over a clause (`plans to strike`, `is ready to help`, `denied striking`). */
export const clauseGovernors = table({
  requested: `urge demand call ask request press order tell want need encourage appeal beg lobby invite advise
    recommend plead petition implore pressure push insist instruct command direct require exhort suggest oblige
    persuade entreat wish necessary important essential`,
  planned: `plan intend vow promise pledge prepare aim agree expect set due ready schedule go offer decide seek propose
    commit mean willing poise resolve determined determine likely bound threaten hope undertake swear opt elect
    prepared eager keen vote about choose committed`,
  possible: `believe suspect think fear allege appear seem consider mull weigh risk report rumour rumor
    presume assume unlikely might contemplate able possible capable afraid concern worry speculate wonder free
    reluctant hesitate understand estimate`,
  denied: `deny forbid fail avoid refrain refuse decline forget neglect prevent abstain unable unwilling rule_out
    dissuade`,
  ongoing: 'continue keep persist remain',
  passes: `inspire prompt lead cause drive spur induce begin start try attempt manage help force compel be get make let allow have resume proceed dare serve
    use come move accuse blame condemn criticise criticize convict guilty charge responsible admit confess
    acknowledge recall remember finish stop end halt cease quit rush struggle`,
})

/** Nouns over a clause or another noun (`plan to strike`, `threat of a strike`, `call for a strike`). */
export const nounGovernors = table({
  requested:
    'call push demand appeal request order plea pressure need petition ultimatum instruction recommendation',
  planned: `plan intention promise pledge decision vow offer readiness preparation commitment intent willingness
    agreement proposal bid aim goal purpose mission scheme determination mandate`,
  possible: `possibility count threat risk prospect chance ability fear danger potential likelihood suspicion speculation
    rumour rumor capability option right power authority permission freedom probability opportunity wish desire hope concern warning`,
  denied: 'failure refusal inability lack absence denial prohibition',
  passes: `implementation return resumption halt ton tonne kg kilogram amount shipment attempt effort part wave series spate string number round act series campaign start beginning resumption
    continuation allegation report evidence news case day week month year accusation charge`,
})

/** Verbs over a noun as their object or subject (`planned an attack`, `denied the attack`, `averted a strike`). */
export const objectGovernors = table({
  requested:
    'demand request seek urge ask need want require propose advocate recommend favour favor press push',
  planned: `plan prepare schedule promise pledge vow intend set await expect anticipate envisage organise organize
    authorize order approve`,
  possible: `threaten consider fear risk mull weigh suspect contemplate allege predict warn
    debate`,
  denied:
    'deny avert avoid prevent foil thwart cancel ban prohibit outlaw disallow abort forgo forestall preempt pre-empt postpone',
  ongoing: 'continue',
})

/** Words beside a noun that say how real it is: "alleged attack", "planned strike". */
export const nounModifiers = table({
  possible: `alleged suspected possible potential likely reported purported supposed hypothetical threatened feared
    imminent looming apparent eventual`,
  planned:
    'planned proposed upcoming scheduled forthcoming future impending intended coming promised pledged',
  ongoing:
    'ongoing continued continuing continuous constant daily persistent regular repeated current',
  requested: 'requested',
  denied: 'failed foiled averted thwarted canceled cancelled',
})

/** Adverbs that leave open whether a thing is so: "reportedly struck". */
export const doubtful: ReadonlySet<string> = new Set(
  'reportedly allegedly purportedly apparently possibly perhaps maybe supposedly presumably probably ostensibly likely seemingly'.split(
    ' ',
  ),
)
