const CLASSES: Readonly<Record<string, string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it its itself',
  they: 'they them their theirs themselves themself',
  i: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you your yours yourself yourselves',
}
const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name])),
)
/** What one thing is not called by turns. A company is "it" and "they", and who says "I" is "he" outside the quotation. */
const APART = new Set(
  [
    'he she',
    'he it',
    'she it',
    'he we',
    'she we',
    'it i',
    'it we',
    'it you',
    'they i',
    'i we',
    'we you',
  ].flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
)

/** The class of a personal pronoun by its lower-case form: "him" is a `he`; undefined for other words. */
export const pronounClass = (lower: string): string | undefined => CLASS_OF.get(lower)

/** True where a thing that was called by the pronouns of `called` may be called by one of class `own` as well: "he" is no "she", "I" no "we". */
export const agrees = (own: string | undefined, called: ReadonlySet<string>): boolean =>
  own === undefined || ![...called].some((other) => APART.has(`${own} ${other}`))
