const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

// All tables: lower case, without the full stop.

/** Abbreviations that something always follows: a name, a number. */
export const leading =
  set(`mr mrs ms messrs mx dr drs prof profs st ste rev fr hon sen sens rep reps gov govs gen gens
  lt lieut col cols maj capt cmdr comdr cdr sgt cpl pvt adm brig supt insp det amb pres rt atty asst assoc dir ft mt
  mlle mme vs v e.g i.e eg cf approx fig vol para art sec sect maj-gen bros`)

/** Abbreviations that stand before a number only; elsewhere they are words ("No."). */
export const numbering = set('no nos pp p art fig vol ch ext op para sec')

export const months = set('jan feb mar apr jun jul aug sep sept oct nov dec')

/** Abbreviations that may end a sentence. */
export const closing =
  set(`inc ltd co corp bros jr sr etc al ave blvd rd hwy dept univ dist est govt plc
  mon tue tues wed thu thur thurs fri esq
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo ont que
  oz lb lbs yrs mins hrs min max attn arrv a.k.a`)

/** Closing ones whose full stop counts as the sentence's own where they end it ("and Co|."). */
export const yielding = set('inc ltd co corp bros etc al ave blvd rd yrs mins hrs plc')

/** Abbreviations only with a capital: in small letters they are words ("the general rep", "ill", "art"). */
export const capitalOnly =
  set(`fig art sec co la ill miss mo ark wash mass det dir hon ind del wed fri mon est min max pres
  para ore tex rep gen st fr pa ga mt ft rt dist`)

/** Words that after an abbreviation that may end a sentence show that it did: no name begins so. */
export const starters =
  set(`the a an this that these those he she it we they you i his her its our their my your
  in on at by for from with as but and or so if when while after before since although though however
  there here what who why how where according despite during under over meanwhile also yet then now
  no not some many most several both all one two three four five such another other others earlier later
  asked because between even every last more nearly about until once only still to`)
