import type { Profile, ShownActors } from '../../src/serve/shown-actor.ts'
import { madeDeed, madeProfile, madeSaid } from './made-profile.ts'

const later = {
  ...madeSaid.report,
  id: 'karval-2',
  title: 'Bridges stay open, says Karval',
  day: '2031-04-02',
  outlet: 'Harbour Post',
}
const told = { statement: 's2', by: [{ name: 'Tessaly', listed: true }] }

/** An actor of whom reports tell something in every part of the page. */
export const madeWholeProfile: Profile = {
  ...madeProfile,
  kinds: [
    { kind: 'person', reports: 4 },
    { kind: 'organization', reports: 1 },
  ],
  reports: 4,
  read: 4,
  to: '2031-04-02',
  titles: [
    { title: 'Foreign Minister', of: 'Karval', reports: [later, madeSaid.report] },
    { title: 'envoy', of: null, reports: [later] },
  ],
  aliases: [{ name: 'Venn', reports: 3 }],
  called: [
    {
      report: later,
      label: 'the bridge keeper',
      by: [{ name: 'Tessaly', listed: true }],
      corrected: null,
    },
  ],
  said: [
    {
      ...madeSaid,
      report: later,
      id: 's4',
      act: 'promise',
      form: 'indirect',
      words: ['that the bridges would stay open through the winter'],
      occasion: null,
      date: null,
      told,
    },
    {
      ...madeSaid,
      corrected: {
        id: 'c1',
        verdict: 'accepted',
        author: 'Mira Dole',
        at: '2031-03-05T10:00:00.000Z',
      },
    },
  ],
  did: [{ ...madeDeed, happening: 'e1' }],
  undergone: [
    { ...madeDeed, id: 'e3', who: madeDeed.whom, whom: madeDeed.who, status: 'requested' },
  ],
  fates: [
    {
      report: later,
      words: 'the minister',
      kind: 'unharmed',
      accounts: [told],
      corrected: null,
    },
  ],
  sides: [
    {
      own: true,
      polarity: 'against',
      other: 'Tessaly',
      evidence: [{ report: later, words: ['condemned'], accounts: [], corrected: null }],
    },
  ],
  together: [{ name: 'Tessaly', kind: 'state', reports: 4, events: 1 }],
  others: [{ name: 'Venn', kind: 'person', kinds: [], reports: 2 }],
}

/** A list of actors, one of whom reports take for two things. */
export const madeActors: ShownActors = {
  asked: { name: '', kind: null, described: false },
  actors: [
    { name: 'Karval', kind: 'state', kinds: [{ kind: 'state', reports: 1210 }], reports: 1210 },
    { name: 'Orla Venn', kind: 'person', kinds: [{ kind: 'person', reports: 86 }], reports: 86 },
    {
      name: 'Port Guard',
      kind: 'armed-group',
      kinds: [
        { kind: 'armed-group', reports: 11 },
        { kind: 'organization', reports: 3 },
      ],
      reports: 14,
    },
  ],
  next: '/actors?cursor=x',
  later: false,
}
