import type { z } from 'zod'
import type { Plain } from './same.ts'

/** The schema of an answer: our data is readonly, and a schema alone would ask for lists that may be changed. */
export const answer = <Schema extends z.ZodType>(schema: Schema) =>
  schema as unknown as z.ZodType<Plain<z.output<Schema>>>
