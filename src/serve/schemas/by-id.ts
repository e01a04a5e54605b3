import { z } from 'zod'

/** An id of the store, as its answers give it. */
export const byId = z.strictObject({ id: z.string().regex(/^[\w-]{1,128}$/) })
