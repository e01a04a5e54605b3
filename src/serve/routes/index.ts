import type { App, Rooms } from '../app.ts'
import { health } from './health.ts'
import { openapi } from './openapi.ts'
import { prometheus } from './prometheus.ts'
import { read } from './read.ts'

/** A resource: its addresses, and what answers there. */
type Route = (app: App, rooms: Rooms) => void

export const routes: readonly Route[] = [read, health, prometheus, openapi]
