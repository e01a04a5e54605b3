const hostile =
  /\b(?:aggress(?:ion|ors?|ive)|invasion|invaders?|attacks?|assault|occupation|occupiers?|provocations?|provocative|crimes?|criminals?|criminal|terror|terroris[mt]s?|genocide|massacre|murder(?:ers?)?|betrayal|traitors?|coup|annexation|violation|atrocit(?:y|ies)|piracy|pirates?|blackmail|theft|robbery|farce|sham|fraud(?:ulent)?|circus|witch[- ]hunt|lies?|liars?|fiction|fair(?:y|y-) ?tale|fabrications?|propaganda|staging|hoax|disgrace(?:ful)?|shame(?:ful)?|disaster|mockery|scandal(?:ous)?|outrage(?:ous)?|illegal|illegitimate|unlawful|unacceptable|unjust(?:ified)?|reckless|cowardly|barbari(?:c|sm)|brutal|cruel|inhuman|absurd|nonsense|baseless|groundless|unfounded|thugs?|bandits?|mercenar(?:y|ies)|saboteurs?|puppets?|dictators?(?:ship)?|tyrants?|tyranny|fascists?|nazis?|regime|enem(?:y|ies)|extremists?|fanatics?|corrupt|incompetent|evil|racist|smears?|plots?|conspirac(?:y|ies)|sabotage|persecution|humiliation|apartheid|ethnic cleansing|purges?|blockade|siege|masters?|paymasters?|stooges?|lackeys?|cronies)\b/i

/**
 * Whether a name is one that nobody gives to what a friend is or does.
 *
 * @example "economic blackmail" and "an invasion" are, "a routine inspection" is not
 */
export const isHostileName = (name: string): boolean => hostile.test(name)
