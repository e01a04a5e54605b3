const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that are two without an apostrophe to show it, with the length of the first. */
export const fused: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cannot: 3,
    gonna: 3,
    wanna: 3,
    gotta: 3,
    dont: 2,
    wont: 2,
    cant: 2,
    didnt: 3,
    isnt: 2,
    aint: 2,
    arent: 3,
    wasnt: 3,
    hasnt: 3,
    hadnt: 3,
    havent: 4,
    werent: 4,
    doesnt: 4,
    neednt: 4,
    mustnt: 4,
    couldnt: 5,
    wouldnt: 5,
    shouldnt: 6,
    im: 1,
    ive: 1,
    weve: 2,
    youre: 3,
    youve: 3,
    theyre: 4,
    theyve: 4,
    thats: 4,
    whats: 4,
    theres: 5,
  }),
)

/** What a hyphen does not part from the word after it. */
export const prefixes =
  set(`e non pre anti mid re post co pro multi ex sub semi neo cross socio psycho counter
  intra inter micro over un arch proto mini bi de ultra`)

/** What is written against its number ("5pm"), yet is a word of its own. */
export const units =
  set(`am pm k m b bn tn mm cm km kg mg ml ft lb lbs mph kph mw kw gw kb mb gb tb hz mhz ghz
  mins minutes hours days years yrs percent people persons million billion`)

// Every pattern is sticky and takes time in the length of what it matches: repeats are bounded or over apart classes.

export const URL =
  /(?:(?:https?|ftps?|file):\/\/|www\d?\.|mailto:)[^\s<>"“”«»]*[\p{L}\p{N}/#=&_-]/iuy

export const MAIL = /[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}/uy

/** Names of sites, files and newsgroups; a full stop without white space ("said.The") makes none. */
export const FILE =
  /[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,8}\.(?:com|COM|org|ORG|net|NET|edu|gov|mil|info|int|co|uk|eu|ru|RU|ua|ir|az|am|tr|de|fr|cn|us|tv|io|co\.in|gov\.in|html?|php|docx?|DOC|xlsx?|XLS|pptx?|pdf|PDF|txt|jpe?g|JPG|png|gif|mp[34]|zip|exe|rtf|csv|json|xml)(?:\/[\p{L}\p{N}/_.#=&?%~-]{0,500}[\p{L}\p{N}/_#=&-])?(?![\p{L}\p{N}_])|[a-z]{2,20}(?:\.[a-z-]{1,20}){2,8}(?![\p{L}\p{N}_])/uy

export const ACRONYM =
  /\p{L}\.(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}])\.?|Ph\.D\.?|[WNS]\.(?:Va|Dak|Car|Mex)\./uy

/** Dates and telephone numbers. */
export const DATE =
  /(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|\d{1,2}\/\d{1,2}(?!\/)|(?:\d-)?\d{3}[/-]\d{3}-\d{4}|\d{3}-\d{4}|\d{5}-\d{4})(?![\p{L}\p{N}])/uy

export const NUMBER = /\d+(?:[.,:]\d+)*/uy

export const NOON = /[ap]\.m(?!\p{L})/iuy

export const FRACTION = /\.\d+(?![\p{L}.])/uy

export const SLASHED = /(?:w\/o|w\/out|s\/he|b\/t)(?![\p{L}\p{N}/])/iuy

export const SMILEY = /(?:[:;=8][-o^]?[)(\][DPpO/|*]{1,3}|<3|\([:;])(?=[\s.,!?]|$)/uy

export const EMOJI =
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|\ufe0f)*|\p{Regional_Indicator}{1,2}/uy

/** The end of a word that is a word of its own. */
export const CLITIC = /(?:n['’`´]t|['’`´](?:s|m|d|ll|ve|re))$/iu

/** Words that begin with an apostrophe. */
export const ELIDED =
  /['’](?:\d\ds?|n['’]?|em|til|cause|tis|twas|cos|bout|s|m|d|ll|ve|re|t)(?![\p{L}\p{N}])/iuy

/** Where a sticky pattern that matches at `at` ends, or -1. */
export const match = (pattern: RegExp, text: string, at: number, limit: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : -1
}
