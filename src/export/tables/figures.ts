import { standingOfFigure } from '../../record/standing.ts'
import { attributionCells, attributionColumns, namesOf } from '../attribution.ts'
import { foundCells, foundColumns } from '../found-cells.ts'
import { columnsOf, type Table } from '../table.ts'
import { spansText, wordsAt } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row a figure, with its bounds (empty: open) and who gives it. */
export const figures: Table = {
  name: 'figures',
  columns: {
    ...reportColumns,
    ...columnsOf('string', ['figure', 'standing', ...attributionColumns, 'kind']),
    low: 'number',
    high: 'number',
    ...columnsOf('string', ['of', 'side', 'words', 'spans']),
    ...foundColumns,
  },
  rows: (exported) => {
    const { report, record } = exported
    return record.figures.map((figure) => ({
      ...reportCells(exported),
      figure: figure.id,
      standing: standingOfFigure(figure, record.statements),
      ...attributionCells(exported, figure.according_to),
      kind: figure.kind,
      low: figure.low,
      high: figure.high,
      of: figure.of,
      side: figure.side === null ? null : namesOf(record, [figure.side]),
      words: wordsAt(report.text, figure.words),
      spans: spansText([figure.words]),
      ...foundCells(figure.found),
    }))
  },
}
