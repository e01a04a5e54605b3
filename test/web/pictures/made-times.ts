import type { ByTime, TimeMark } from '../../../src/serve/shown-pictures.ts'

const mark = (
  lane: string,
  begin: string | null,
  end: string | null,
  more: Partial<TimeMark> = {},
): TimeMark => ({
  id: `${lane}~${begin}~${end}`,
  lane,
  begin,
  end,
  day: '2031-03-04',
  events: 1,
  counts: { stated: 1, claimed: 0, denied: 0, open: 0 },
  ...more,
})

/** A day, a week, a month, a year long ago, a day to come, and what has no day. */
export const someTimes: ByTime = {
  marks: [
    mark('ASSAULT', '2031-03-02', '2031-03-02', {
      events: 3,
      counts: { stated: 1, claimed: 1, denied: 1, open: 0 },
    }),
    mark('ASSAULT', '2031-02-24', '2031-03-02'),
    mark('ASSAULT', '2031-03-01', '2031-03-31', {
      counts: { stated: 0, claimed: 1, denied: 0, open: 0 },
    }),
    mark('ASSAULT', '1994-01-01', '1994-12-31'),
    mark('AGREE', '2031-04-10', '2031-04-10', {
      counts: { stated: 0, claimed: 0, denied: 0, open: 1 },
    }),
    mark('', null, null, { events: 2, counts: { stated: 2, claimed: 0, denied: 0, open: 0 } }),
  ],
  of: 6,
  lanes: ['ASSAULT', 'AGREE'],
  days: [
    { day: '2031-03-01', events: 2 },
    { day: '2031-03-04', events: 7 },
  ],
  events: 9,
  undated: 2,
  more: false,
}
