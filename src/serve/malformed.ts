import type { Socket } from 'node:net'
import { DatelineError } from '../errors.ts'
import { safeHeaders } from './guards/headers.ts'
import { problemMedia, problemOf } from './problem.ts'

const reasons: { readonly [status: number]: string } = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}
const statuses: { readonly [code: string]: number } = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
}

/** Answers what is no HTTP, or came too slowly or with too many headers, without a word of it, and hangs up. */
export function answerMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const status = statuses[error.code ?? ''] ?? 400
  const problem = problemOf(
    new DatelineError('bad-request', { problem: 'it is no well-formed HTTP, or came too slowly' }),
  )
  const body = JSON.stringify({ ...problem, status })
  const headers = { ...safeHeaders, 'content-type': problemMedia, connection: 'close' }
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) })
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')
  socket.end(`HTTP/1.1 ${status} ${reasons[status] ?? ''}\r\n${head}\r\n\r\n${body}`)
}
