import { z } from 'zod'

/** A field of a form that may be left empty: what is empty was not filled in. */
export const filled = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional()
