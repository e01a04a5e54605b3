import type { ShownEvent } from '../../src/serve/shown-pictures.ts'

const claimed: ShownEvent = {
  report: {
    id: 'karval-1',
    title: 'Karval says no troops were asked for',
    outlet: 'Copper Gazette',
    day: '2031-03-04',
  },
  id: 'e2',
  type: 'ASSAULT',
  who: ['Tessaly'],
  whom: ['the raiders'],
  status: 'occurred',
  polarity: 'positive',
  standing: 'claimed',
  sources: ['the Tessalian army'],
  begin: '2031-03-02',
  end: '2031-03-02',
  place: 'Bellhaven',
  quote: {
    prefix: 'The Tessalian army said its guns had ',
    exact: 'killed',
    suffix: ' dozens of raiders near Bellhaven',
  },
  happening: 'e2',
  corrected: null,
}

/** Events of one place and day: a claim that somebody has corrected, the same told again by the report itself, and a denial. */
export const madeEvents: readonly ShownEvent[] = [
  {
    ...claimed,
    corrected: {
      id: 'c1',
      verdict: 'edited',
      author: 'Mira Dole',
      at: '2031-03-05T10:00:00.000Z',
    },
  },
  {
    ...claimed,
    id: 'e4',
    quote: { prefix: 'Before ', exact: 'the shelling', suffix: ' the ferries had run all night' },
    sources: [],
    standing: 'stated',
  },
  {
    ...claimed,
    id: 'e5',
    type: 'REQUEST',
    who: ['Karval'],
    whom: ['Tessaly'],
    status: 'denied',
    standing: 'denied',
    sources: ['Orla Venn'],
    quote: {
      prefix: 'on Monday denied that Karval had ',
      exact: 'requested',
      suffix: ' Tessalian troops, saying',
    },
    happening: 'e5',
  },
]
