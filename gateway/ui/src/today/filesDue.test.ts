import { expect, it } from 'vitest'
import { filesDue } from './filesDue'

it('counts the files that have to go on, and says by when', () => {
  const sent = { status: 'sent', late: true, dueBy: '2026-09-01' }
  expect(filesDue([sent])).toBeUndefined()
  const soon = { status: 'to-send', late: false, dueBy: '2026-09-08' }
  expect(filesDue([sent, soon])).toEqual({ waiting: 1, note: 'In time until 8 September 2026' })
  expect(filesDue([{ ...soon, late: true }, soon])?.note).toBe('1 later than five school days')
})
