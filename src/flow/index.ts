export type { Desk } from './answer.ts'
export { openWorkers } from './open-workers.ts'
export { type ReadItem, readAll } from './read-all.ts'
