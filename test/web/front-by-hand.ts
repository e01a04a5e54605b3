import type { ListedItem, ShownFront } from '../../src/serve/shown-front.ts'

/** A kept report in a list. */
export const listedItem: ListedItem = {
  href: '/reports/karval-1',
  title: 'Karval says no',
  outlet: 'Copper Gazette',
  day: '2031-03-04',
  glance: {
    statements: 4,
    events: 1,
    figures: 0,
    speakers: ['officials', 'Ada Karval', 'Rolf Brenn', 'Nia Osk'],
    agencies: ['Karval Wire'],
  },
  unread: null,
  example: false,
}

/** A first page with these reports. */
export const frontWith = (
  items: readonly ListedItem[],
  more: Partial<ShownFront> = {},
): ShownFront => ({
  items,
  next: null,
  first: true,
  total: items.length,
  last: items.length,
  adding: null,
  examples: 0,
  ...more,
})
