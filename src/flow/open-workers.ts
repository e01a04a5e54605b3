import type { Desk } from './answer.ts'

/** Opens worker threads that read; loaded only when they are needed, as what reads in one thread starts sooner. */
export const openWorkers = async (workers: number): Promise<Desk> =>
  (await import('./pool.ts')).openPool(workers)
