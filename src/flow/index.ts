export { defaultWorkers } from './pool.ts'
export { type ReadItem, readAll } from './read-all.ts'
