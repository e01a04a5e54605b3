import { readdirSync } from 'node:fs'

const RECORDS = [
  'abp-BlbLarYMwwNxTZMA',
  'abp-Mc1uI5V12b6Zs8WS',
  'abp-hC565cDMoAvaq0Rd',
  'fakes-1924058218',
]

/** Gold files of the project itself; all others are in the shared folder. */
export const OWN = 'test/cases/'

const cases = readdirSync(new URL('../test/cases/', import.meta.url)).sort()

/** What bare `npm run eval` scores: name of the row, task, gold files. */
export const runs: readonly {
  readonly set: string
  readonly task: string
  readonly files: readonly string[]
}[] = [
  { set: 'record seed', task: 'record', files: ['seed/record.words.json'] },
  { set: 'record others', task: 'record', files: RECORDS.map((id) => `records/${id}.words.json`) },
  {
    set: 'record own cases',
    task: 'record',
    files: cases.map((slug) => `${OWN}${slug}/record.words.json`),
  },
  { set: 'attribution dev', task: 'attribution', files: ['data/attribution/dev.jsonl'] },
  { set: 'confidence dev', task: 'confidence', files: ['data/attribution/dev.jsonl'] },
  { set: 'syntax EWT dev', task: 'syntax', files: ['data/syntax/ewt-dev.conllu'] },
  { set: 'syntax EWT dev, raw', task: 'syntax-raw', files: ['data/syntax/ewt-dev.conllu'] },
  { set: 'syntax GUM dev', task: 'syntax', files: ['data/syntax/gum-dev.conllu'] },
  { set: 'ner CoNLL-2003 dev', task: 'ner', files: ['data/ner/conll2003-dev.jsonl'] },
  { set: 'ner worldwide dev', task: 'ner', files: ['data/ner/worldwide-dev.jsonl'] },
  { set: 'ner UNER EWT dev', task: 'ner', files: ['data/ner/uner-ewt-dev.jsonl'] },
  { set: 'entities GUM dev', task: 'entities', files: ['data/entities/gum-dev.jsonl'] },
  { set: 'factuality dev', task: 'factuality', files: ['data/factuality/dev.jsonl'] },
  { set: 'time dev', task: 'time', files: ['data/time/dev.jsonl'] },
  { set: 'events PLOVER dev', task: 'events', files: ['data/events/plover-dev.jsonl'] },
  {
    set: 'events Petrarch unit dev',
    task: 'events',
    files: ['data/events/petrarch-unit-dev.jsonl'],
  },
  { set: 'events MUC-4 dev', task: 'events', files: ['data/events/muc4-dev.jsonl'] },
  { set: 'places LGL dev', task: 'places', files: ['data/places/lgl-dev.jsonl'] },
  { set: 'places TR-News dev', task: 'places', files: ['data/places/trnews-dev.jsonl'] },
  { set: 'article HTML dev', task: 'article-html', files: ['data/article-html/gold.json'] },
]
