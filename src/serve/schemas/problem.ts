import { z } from 'zod'

/** An error as RFC 9457 has it; `code` and `remedy` are those of docs/errors.md. */
const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'Problem', description: 'What went wrong, and what to do about it.' })

/** Every answer that is an error, as routes declare it. */
export const problems = {
  description: 'What went wrong.',
  content: { 'application/problem+json': { schema: problem } },
}
