export { actor } from './appearances.ts'
export { actors } from './list.ts'
export { profile } from './profile-of.ts'
