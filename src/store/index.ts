export { backup, restore } from './backup.ts'
export { openStore } from './open.ts'
export { nameOfPlace, storePlace } from './place.ts'
export type * from './store.ts'
