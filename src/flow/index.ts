export { type KeptItem, keepAll } from './keep-all.ts'
export { type ReadItem, readAll } from './read-all.ts'
export { type RereadItem, rereadAll } from './reread-all.ts'
export { currentVersions } from './versions.ts'
