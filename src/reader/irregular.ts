// Principal parts of the irregular verbs: dictionary form, past, participle (left out where it is the past); `/` parts variants.
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore born/borne|beat beat beaten|become became become|befall befell befallen|begin began begun|bend bent|
bet bet|bid bid/bade bid/bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|
build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|
do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|
have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|offset offset|outdo outdid outdone|
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proved proven|put put|quit quit|
read read|rebuild rebuilt|redo redid redone|repay repaid|resell resold|rethink rethought|retake retook retaken|rid rid|ride rode ridden|ring rang rung|rise rose risen|
run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|spit spat|
split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck struck/stricken|strive strove striven|
swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
thrust thrust|undergo underwent undergone|undermine undermined|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|
spell spelt|burn burnt|learn learnt|dream dreamt|lean leant|leap leapt|smell smelt|spill spilt|spoil spoilt`

// Forms that no rule gives: `form tag-letter lemma`.
const FORMS = `am V be|'m V be|'s V be|is V be|are V be|'re V be|was V be|were V be|been V be|being V be|be V be|has V have|'ve V have|'d V have|had V have|
does V do|goes V go|dies V die|dying V die|lies V lie|lying V lie|ties V tie|tying V tie|ca M can|wo M will|'ll M will|'d M would|sha M shall|n't R not|not R not|
men N man|women N woman|children N child|people N people|feet N foot|teeth N tooth|geese N goose|mice N mouse|lives N life|wives N wife|knives N knife|
halves N half|leaves N leaf|thieves N thief|wolves N wolf|shelves N shelf|selves N self|crises N crisis|analyses N analysis|bases N base|theses N thesis|
hypotheses N hypothesis|oases N oasis|criteria N criterion|phenomena N phenomenon|data N datum|media N media|series N series|species N species|means N means|
headquarters N headquarters|news N news|politics N politics|shoes N shoe|heroes N hero|policemen N policeman|policewomen N policewoman|gunmen N gunman|spokesmen N spokesman|
spokeswomen N spokeswoman|servicemen N serviceman|servicewomen N servicewoman|militiamen N militiaman|lawmen N lawman|congressmen N congressman|congresswomen N congresswoman|
businessmen N businessman|fishermen N fisherman|clergymen N clergyman|tribesmen N tribesman|countrymen N countryman|chairmen N chairman|airmen N airman|
statesmen N statesman|horsemen N horseman|salesmen N salesman|cameramen N cameraman|Englishmen N Englishman|Frenchmen N Frenchman|
better J good|best J good|worse J bad|worst J bad|more J more|most J most|further R far|better R well|best R well|
i P I|me P I|him P he|her P she|us P we|them P they|an D a|these D this|those D that`

const table = new Map<string, string>()
for (const row of VERBS.replaceAll('\n', '').split('|')) {
  const [base, past, participle] = row.split(' ') as [string, string, string | undefined]
  for (const form of `${past}/${participle ?? past}`.split('/')) table.set(`${form} V`, base)
}
for (const row of FORMS.replaceAll('\n', '').split('|')) {
  const [form, tag, base] = row.split(' ') as [string, string, string]
  table.set(`${form} ${tag}`, base)
}

/** Irregular forms, keyed `form` + space + first letter of the Penn tag. */
export const irregular: ReadonlyMap<string, string> = table
