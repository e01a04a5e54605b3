import type { Findings } from '../find/index.ts'
import { findLineage } from '../find/lineage/index.ts'
import { importedPlaces } from '../lexicon/imported-places.ts'
import type { Reading } from '../reader/reading.ts'
import type { Record } from '../record/record.ts'
import { groundActors } from './actors/index.ts'
import { doers } from './doers.ts'
import { groundEvents } from './events/index.ts'
import { partiesOf } from './events/parties-of.ts'
import { groundFigures } from './figures/index.ts'
import { groundLabels } from './labels/index.ts'
import { listedActors } from './listed-actors.ts'
import { groundPlaces } from './places/index.ts'
import { groundReportLine } from './report-line/index.ts'
import { groundStances } from './stances/index.ts'
import { groundStatements } from './statements/index.ts'
import { groundTimes } from './times/index.ts'
import { groundVictims } from './victims/index.ts'

/** Version of the rules of `find` and `ground` together; it rises when a record of the same reading may differ. */
const RULES = 'rules-4'

/** What stands in a record: with places that the user has imported, a record of the same reading may differ too. */
export const rulesVersion = (): string => {
  const imported = importedPlaces()
  return imported ? `${RULES}+${imported.version}` : RULES
}

/** Ties findings to the calendar, the map and the actors: the record. */
export function ground(reading: Reading, findings: Findings): Record {
  const report = groundReportLine(reading, findings.reportLine)
  const times = groundTimes(reading, findings.times, report.date)
  const places = groundPlaces(reading, findings.places, { passages: findings.passages })
  const cast = groundActors(
    reading,
    findings.mentions,
    findings.statements,
    partiesOf(findings.events),
  )
  const statements = groundStatements(reading, findings.statements, cast, times, report.date)
  const events = groundEvents(reading, findings.events, {
    ...cast,
    times,
    places,
    statements,
    passages: findings.passages,
    report,
  })
  const figures = groundFigures(findings.figures, cast, statements)
  const labels = groundLabels(findings.labels, cast, statements)
  const stances = groundStances(reading, findings.stances, {
    ...cast,
    events,
    statements,
    labels,
  })
  const actors = listedActors(cast.actors, {
    statements,
    events,
    figures,
    labels,
    stances,
    doers: doers(reading, cast, findings.passages),
  })
  return {
    id: reading.report.id,
    report,
    actors,
    statements,
    events,
    figures,
    victims: groundVictims(findings.victims, cast, statements, actors),
    labels,
    stances,
    times,
    places,
    lineage: findLineage(reading, report, findings.passages),
    passages: findings.passages,
    versions: { reader: reading.model, rules: rulesVersion() },
  }
}
