import { longReport } from '../../bench/long-report.ts'
import type { Render } from '../../src/serve/shown.ts'
import { handMadeRecord, handMadeText } from '../hand-made-record.ts'

/** A view with fixed data, of which a picture is stored. */
export interface Pictured {
  readonly name: string
  readonly html: string
}

const report = {
  id: 'karval-1',
  url: 'https://example.org/karval',
  date: '2031-03-04',
  publisher: 'Copper Gazette',
  text: handMadeText,
  headline: handMadeRecord.report.headline,
}

/** Every view that has a stored picture: a line each; `npm run pictures` takes them anew. */
export const pictured = (render: Render): readonly Pictured[] => [
  { name: 'report', html: render('report', { report, record: handMadeRecord }) },
  { name: 'report-nested', html: render('report', longReport(12)) },
  {
    name: 'problem',
    html: render('problem', {
      title: 'There is no such report',
      detail: 'Nothing is kept under this address.',
      remedy: 'The list of reports has what there is.',
    }),
  },
]
