/**
 * The context stands in every document, so that nothing has to be fetched to understand it. Dateline's own terms are under
 * `dl:`; they say what schema.org has no word for.
 */
export const context = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  dl: 'urn:dateline:terms:',
  url: { '@type': '@id' },
  'dl:words': { '@container': '@list' },
  'dl:mentions': { '@container': '@list' },
} as const
