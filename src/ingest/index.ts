export type { Given, Item } from './item.ts'
export { openFile } from './open-file.ts'
export { type ReadItemsOptions, readItems } from './read-items.ts'
export { type Format, formats } from './sniff.ts'
