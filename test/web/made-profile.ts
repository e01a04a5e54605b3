import type { Deed, ListedReport, Profile, Said } from '../../src/serve/shown-actor.ts'

const report: ListedReport = {
  seq: 1,
  id: 'karval-1',
  url: null,
  givenId: 'karval-1',
  title: 'Karval says no troops were asked for',
  added: '2031-03-04T10:00:00.000Z',
  day: '2031-03-04',
  outlet: 'Copper Gazette',
  unread: null,
}

/** A statement of an invented minister. */
export const madeSaid: Said = {
  report,
  id: 's1',
  form: 'mixed',
  act: 'deny',
  negated: false,
  words: ['that Karval had requested Tessalian troops', '"we can hold our bridges ourselves"'],
  with: [],
  to: { name: 'reporters', listed: true },
  occasion: 'at a briefing',
  medium: null,
  date: '2031-03-03',
  told: null,
  corrected: null,
}

/** What somebody says that she did. */
export const madeDeed: Deed = {
  report,
  id: 'e2',
  type: 'ASSAULT',
  who: [{ name: 'Orla Venn', listed: true }],
  whom: [{ name: 'Karval', listed: true }],
  what: null,
  quote: {
    exact: 'struck',
    prefix: 'said that she had ',
    suffix: ' the bridge at',
    start: 18,
    end: 24,
  },
  polarity: 'positive',
  status: 'occurred',
  standing: 'claimed',
  date: null,
  place: null,
  background: false,
  happening: 'e2',
  corrected: null,
  accounts: [{ statement: 's2', by: [{ name: 'the army', listed: false }] }],
}

/** Her profile, of one report. */
export const madeProfile: Profile = {
  name: 'Orla Venn',
  kinds: [{ kind: 'person', reports: 1 }],
  shown: ['person'],
  reports: 1,
  read: 1,
  from: '2031-03-04',
  to: '2031-03-04',
  titles: [],
  aliases: [],
  called: [],
  said: [madeSaid],
  did: [],
  undergone: [],
  figures: [],
  fates: [],
  sides: [],
  together: [],
  months: [
    { month: '2031-01', statements: 4 },
    { month: '2031-03', statements: 1 },
  ],
  others: [],
  next: null,
}
