import { expect, it } from 'vitest'
import { filesDue } from './filesDue'

const soon = { status: 'to-send', open: true, late: false, dueBy: '2026-09-08', fromSchool: 'here', toSchool: 'there' }
const dueAt = (school: string, ...transfers: (typeof soon)[]) => filesDue(transfers, id => id === school).map(({ number, name, note }) => [number, name, note])

it('counts the files that have to go on, and says by when', () => {
  expect(dueAt('here', soon)).toEqual([[1, 'File to send to the next school', 'In time until 8 September 2026']])
  expect(dueAt('here', { ...soon, late: true }, soon)).toEqual([[2, 'Files to send to the next school', '1 later than five school days']])
})

it('shows a file on its way to the school it was sent to, and to its sender once the receipt is late', () => {
  const sent = { ...soon, status: 'sent' }
  expect(dueAt('there', sent)).toEqual([[1, 'File sent to you', 'In time until 8 September 2026']])
  expect(dueAt('here', sent)).toEqual([])
  expect(dueAt('here', { ...sent, late: true })).toEqual([[1, 'File that nobody has confirmed', 'Sent, and later than five school days']])
})

it('shows a file that came ahead of a child who has not joined to the school that has it', () => {
  expect(dueAt('here', { ...soon, status: 'not-joined', late: true })).toEqual([[1, 'File of a child who has not joined', 'Return each, or send it on']])
})

it('shows a file that was refused to its sender until something is done about it', () => {
  const refused = { ...soon, status: 'refused' }
  expect(dueAt('here', refused).map(([, name]) => name)).toEqual(['File that was refused'])
  expect(dueAt('here', { ...refused, open: false })).toEqual([])
  expect(dueAt('here', { ...soon, status: 'received', open: false })).toEqual([])
})
