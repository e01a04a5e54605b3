export { isLoopback } from './guards/hosts.ts'
export { tokenFrom } from './guards/token-file.ts'
export { readingRoom } from './reading-room.ts'
export { serve, serveNear } from './serve.ts'
