const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Abbreviations that something always follows: a name, a number. Lower case, without the full stop. */
export const leading =
  set(`mr mrs ms messrs mx dr prof st ste rev fr hon sen sens rep reps gov govs gen lt
  col maj capt cmdr cdr sgt cpl pvt adm brig supt insp det amb pres rt hon atty asst assoc dir ft mt vs v
  e.g i.e eg cf approx fig vol para art sec sect maj-gen lieut comdr gens cols drs profs bros`)

/** Abbreviations that stand before a number only; elsewhere they are words ("No."). */
export const numbering = set('no nos pp p art fig vol ch ext op para sec')

export const months = set('jan feb mar apr jun jul aug sep sept oct nov dec')

/** Abbreviations that may end a sentence. */
export const closing =
  set(`inc ltd co corp bros jr sr etc al ave blvd rd hwy dept univ dist est govt
  mon tue tues wed thu thur thurs fri esq
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo ont que
  oz lb lbs yrs mins hrs min max attn arrv a.k.a plc`)

/** Words that after an abbreviation that may end a sentence show that it did: no name begins so. */
export const starters =
  set(`the a an this that these those he she it we they you i his her its our their my your
  in on at by for from with as but and or so if when while after before since although though however
  there here what who why how where according despite during under over meanwhile also yet then now
  no not some many most several both all one two three four five such another other others earlier later
  asked because between even every last more nearly about until once only still to`)
