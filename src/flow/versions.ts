import { basename } from 'node:path'
import { rulesVersion } from '../ground/index.ts'
import { modelFolder } from '../reader/index.ts'
import type { Record } from '../record/record.ts'

/** What a record that is made now says it was made by. */
export const currentVersions = (): Record['versions'] => ({
  reader: basename(modelFolder()),
  rules: rulesVersion(),
})
