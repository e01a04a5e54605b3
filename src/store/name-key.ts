/**
 * The normal form by which names are compared: no case, no diacritics, no article, one space.
 *
 * @example nameKey('The  Élysée') // 'elysee'
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
