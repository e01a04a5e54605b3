const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Prepositions after which a name is where something is. */
export const stay = list(`
  in at near across into inside outside around through throughout within along via off onto above below beyond
  amid among toward towards until upon past
`)

/** What goes, comes or is brought: "to" and "from" after these lead to places. */
export const motion = list(`
  go come travel return fly sail drive walk march head move flee escape arrive depart leave visit trip journey tour voyage
  flight way route road send ship deliver transport carry bring take deploy dispatch escort evacuate withdraw withdrawal
  pull retreat redeploy transfer deport deportation extradite extradition expel smuggle export import escape migrate
  emigrate immigrate relocate refugee migrant immigrant people troop force convoy train bus plane aircraft ship vessel
  pilgrimage run cross drift spread extend stretch hail originate rush shift transit pass border fire launch broadcast
  report delivery shipment departure arrival exodus return airlift reach back visitor native student worker stray bind
  airspace plane drone fall rain sky shoot aid supply goods cargo
`)

/** Verbs whose object is where one goes, is or comes from. */
export const transitive = list(`
  visit leave enter reach flee cross tour evacuate depart exit approach traverse inhabit roam quit near escape pass
  surround circle
`)

/** Nouns whose "of" names what they are a part or the kind of. */
export const areaNouns = list(`
  city town village province region state district capital port outskirt outskirts suburb north south east west northeast
  northwest southeast southwest centre center heart part area street coast shore border frontier airspace island peninsula
  county neighborhood neighbourhood territory valley mountain sky water edge half corner mile kilometre kilometer rest side
  enclave exclave municipality town emirate republic kingdom hill plain desert interior most much resident inhabitant
`)

/** Heads that make a region before them its rulers or their men. */
export const powers = list(`
  force army government president authority troop official minister parliament regime administration leader leadership
  military fighter rebel militia separatist envoy ambassador diplomat spokesman spokeswoman governor republic ministry
  police premier legislature lawmaker assembly
`)

/** What is held "in" a state and not in its land. */
export const trust = list(`
  ally partner friend backer supporter patron trust confidence faith interest stake believe counterpart rival
`)

/** Prepositions of a topic. */
export const topical = list('on about over regarding concerning')

/** Talks on a state are about what goes on there. */
export const talks = list(`
  meeting session conference summit talk briefing debate discussion report hearing documentary article book expert
  specialist
`)
