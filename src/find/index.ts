import type { Reading } from '../reader/reading.ts'
import { findEvents } from './events/index.ts'
import { findFigures } from './figures/index.ts'
import { findLabels } from './labels/index.ts'
import { findMentions } from './mentions/index.ts'
import { findPassages } from './passages/index.ts'
import { findPlaces } from './places/index.ts'
import { findReportLine } from './report-line/index.ts'
import { findStances } from './stances/index.ts'
import { findStatements } from './statements/index.ts'
import { findTimes } from './times/index.ts'
import { findVictims } from './victims/index.ts'

export type Findings = ReturnType<typeof find>

/** Everything that the rules find in a reading, before it is tied to the calendar, the map and the actors. */
export function find(reading: Reading) {
  const statements = findStatements(reading)
  const times = findTimes(reading)
  return {
    reportLine: findReportLine(reading),
    mentions: findMentions(reading),
    statements,
    events: findEvents(reading, statements, times),
    figures: findFigures(reading),
    victims: findVictims(reading),
    labels: findLabels(reading, statements),
    stances: findStances(reading),
    times,
    places: findPlaces(reading),
    passages: findPassages(reading),
  }
}
