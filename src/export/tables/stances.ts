import { namesOf } from '../attribution.ts'
import { foundCells, foundColumns } from '../found-cells.ts'
import { columnsOf, type Table } from '../table.ts'
import { spansText, wordsOf } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row a pair of actors of whom one is, as far as this text shows it, for or against the other. */
export const stances: Table = {
  name: 'stances',
  columns: {
    ...reportColumns,
    ...columnsOf('string', ['holder', 'target', 'stance', 'words', 'spans']),
    ...foundColumns,
  },
  rows: (exported) =>
    exported.record.stances.map(({ holder, target, polarity, words, found }) => ({
      ...reportCells(exported),
      holder: namesOf(exported.record, [holder]),
      target: namesOf(exported.record, [target]),
      stance: polarity,
      words: wordsOf(exported.report.text, words),
      spans: spansText(words),
      ...foundCells(found),
    })),
}
