import { done, failed, type Outcome } from '../errors.ts'
import { maxCharacters } from './limits.ts'

/** The text itself if it can be read: neither empty nor binary nor endless. */
export function checkText(text: string, where: string): Outcome<string> {
  if (!/\S/.test(text)) return failed('empty-text', { where })
  if (text.includes('\0')) return failed('binary', { where, reason: 'it holds NUL characters' })
  if (text.length > maxCharacters) {
    return failed('too-long', { where, length: text.length, limit: maxCharacters })
  }
  return done(text)
}
