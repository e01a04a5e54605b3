export { type ReadItem, readAll } from './read-all.ts'
