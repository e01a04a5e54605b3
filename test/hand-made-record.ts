import type { Record } from '../src/record/record.ts'
import type { Span } from '../src/record/span.ts'

/** A small report on an invented quarrel, and its record as people would make it. */
export const handMadeText = `Karval says no troops were asked for

PORT ELSE (NWA) - Foreign Minister Orla Venn on Monday denied that Karval had requested Tessalian troops, saying "we can hold our bridges ourselves".

The Tessalian army said its guns had killed dozens of raiders near Bellhaven.

NWA/Copper Gazette`

const at = (words: string, from = 0): Span => {
  const start = handMadeText.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

const found = { rule: 'test/hand', sure: 0.9 }

export const handMadeRecord: Record = {
  id: 'karval-1',
  report: {
    date: '2031-03-04',
    headline: at('Karval says no troops were asked for'),
    dateline: { place: at('PORT ELSE'), date: '2031-03-04', words: at('PORT ELSE (NWA)') },
    publisher: 'Copper Gazette',
    agencies: ['NWA'],
    language: 'en',
  },
  actors: [
    {
      id: 'a1',
      name: 'Orla Venn',
      aliases: ['Venn'],
      kind: 'person',
      titles: [{ title: 'Foreign Minister', of: 'a2', words: at('Foreign Minister') }],
      mentions: [at('Orla Venn')],
      metonyms: [],
      found,
    },
    {
      id: 'a2',
      name: 'Karval',
      aliases: [],
      kind: 'state',
      titles: [],
      mentions: [at('Karval had')],
      metonyms: [],
      found,
    },
    {
      id: 'a3',
      name: 'Tessaly',
      aliases: ['Tessalian army'],
      kind: 'state',
      titles: [],
      mentions: [at('Tessalian troops'), at('The Tessalian army')],
      metonyms: [],
      found,
    },
  ],
  statements: [
    {
      id: 's1',
      form: 'mixed',
      negated: false,
      source: [at('Foreign Minister Orla Venn')],
      by: ['a1'],
      cue: [at('denied')],
      act: 'deny',
      content: [
        at('that Karval had requested Tessalian troops'),
        at('"we can hold our bridges ourselves"'),
      ],
      addressee: null,
      occasion: null,
      medium: null,
      date: '2031-03-03',
      within: null,
      insertions: [],
      quotes: [at('"we can hold our bridges ourselves"')],
      found,
    },
    {
      id: 's2',
      form: 'indirect',
      negated: false,
      source: [at('The Tessalian army')],
      by: ['a3'],
      cue: [at('said its').map((x, i) => (i ? x - 4 : x)) as unknown as Span],
      act: 'say',
      content: [at('its guns had killed dozens of raiders near Bellhaven')],
      addressee: null,
      occasion: null,
      medium: null,
      date: null,
      within: null,
      insertions: [],
      quotes: [],
      found,
    },
  ],
  events: [
    {
      id: 'e1',
      trigger: at('requested'),
      type: 'REQUEST',
      mode: null,
      who: ['a2'],
      whom: ['a3'],
      what: at('Tessalian troops'),
      polarity: 'negative',
      status: 'denied',
      date: null,
      place: null,
      according_to: ['s1'],
      background: false,
      found,
    },
    {
      id: 'e2',
      trigger: at('killed'),
      type: 'ASSAULT',
      mode: null,
      who: ['a3'],
      whom: [],
      what: at('dozens of raiders'),
      polarity: 'positive',
      status: 'occurred',
      date: null,
      place: 'Bellhaven',
      according_to: ['s2'],
      background: false,
      found,
    },
  ],
  figures: [
    {
      id: 'f1',
      words: at('dozens of raiders'),
      kind: 'killed',
      low: 24,
      high: null,
      of: 'raiders',
      side: null,
      according_to: ['s2'],
      found,
    },
  ],
  victims: [],
  labels: [{ by: ['a3'], label: at('raiders'), target: null, found }],
  stances: [
    { holder: 'a3', target: 'a2', polarity: 'for', words: [at('Tessalian troops')], found },
  ],
  times: [
    {
      words: at('Monday'),
      type: 'DATE',
      value: '2031-03-03',
      mod: null,
      begin: '2031-03-03',
      end: '2031-03-03',
      found,
    },
  ],
  places: [
    {
      words: at('Bellhaven'),
      name: 'Bellhaven',
      lat: 41.5,
      lon: 40.25,
      country: null,
      geonameid: null,
      precision: 'town',
      found,
    },
  ],
  lineage: { carrier: 'Copper Gazette', agency: 'NWA', media: [] },
  passages: [
    { words: at('Karval says no troops were asked for'), role: 'headline', found },
    { words: at('NWA/Copper Gazette'), role: 'furniture', found },
  ],
  versions: { reader: 'reader-1', rules: '0.1.0' },
}
