/** By what answers are told apart: filters of a query; `date` stands for its `from` and `to`. */
export const facetNames = [
  'kind',
  'speaker',
  'act',
  'eventType',
  'status',
  'figureKind',
  'place',
  'date',
  'publisher',
] as const

export type FacetName = (typeof facetNames)[number]
