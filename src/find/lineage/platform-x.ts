const pattern =
  /(?:wrote|writes|writing|posted|posts|post|said|says|saying|statement|message|video|account|announced|thread) on X(?=[\s.,:;"”)]|$)/u
/** "on X-rays", "on X and Y" name no platform. */
const other = /on X (?:and|axis|chromosome)/u

/**
 * Whether somebody is cited from the platform whose name is one letter, which only its surroundings can tell.
 *
 * @example "its president wrote on X" does
 */
export const citesX = (stretch: string): boolean => pattern.test(stretch) && !other.test(stretch)
