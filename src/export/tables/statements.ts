import { idsCell, sourceOf } from '../attribution.ts'
import { foundCells, foundColumns } from '../found-cells.ts'
import { columnsOf, type Table } from '../table.ts'
import { spansText, wordsAt, wordsOf } from '../words.ts'
import { reportCells, reportColumns } from './report-cells.ts'

/** A row a statement. `negated`: the source did not say it; with `act` it must be read before the words are. */
export const statements: Table = {
  name: 'statements',
  columns: {
    ...reportColumns,
    ...columnsOf('string', ['statement', 'source', 'act']),
    negated: 'boolean',
    ...columnsOf('string', ['form', 'words', 'cue', 'source_words', 'quotes', 'by_ids']),
    ...columnsOf('string', ['addressee', 'occasion', 'medium', 'date', 'within', 'spans']),
    ...foundColumns,
  },
  rows: (exported) => {
    const { text } = exported.report
    return exported.record.statements.map((statement) => ({
      ...reportCells(exported),
      statement: statement.id,
      source: sourceOf(exported, statement),
      act: statement.act,
      negated: statement.negated,
      form: statement.form,
      words: wordsOf(text, statement.content),
      cue: wordsOf(text, statement.cue),
      source_words: wordsOf(text, statement.source),
      quotes: wordsOf(text, statement.quotes),
      by_ids: idsCell(statement.by),
      addressee: wordsAt(text, statement.addressee),
      occasion: wordsAt(text, statement.occasion),
      medium: wordsAt(text, statement.medium),
      date: statement.date,
      within: statement.within,
      spans: spansText(statement.content),
      ...foundCells(statement.found),
    }))
  },
}
