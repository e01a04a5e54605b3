import { find } from '../find/index.ts'
import { ground } from '../ground/index.ts'
import type { Reading } from '../reader/reading.ts'
import type { Record } from '../record/record.ts'

/** The rooms in order: the reader has read the report, rules find what it says, grounding ties it to the world. */
export const recordOf = (reading: Reading): Record => ground(reading, find(reading))
