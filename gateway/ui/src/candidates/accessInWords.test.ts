import { expect, it } from 'vitest'
import { actsOn, clockOf, isOpen, whyNotApprove } from './accessInWords'

it('lets nobody approve what they decided last, or before all of it was looked through', () => {
  expect(whyNotApprove({ undecided: 2, deciders: [], reopened: false }, 'me')).toBe('2 items have still to be looked through.')
  expect(whyNotApprove({ undecided: 0, deciders: ['me'], reopened: false }, 'me')).toContain('another head teacher')
  expect(whyNotApprove({ undecided: 0, deciders: ['other'], reopened: false }, 'me')).toBeUndefined()
  expect(whyNotApprove({ undecided: 0, deciders: ['other'], reopened: true }, 'me')).toContain('taken back')
})

it('offers what comes next and nothing once it is closed', () => {
  const access = { stage: 'in_redaction', extended: 0, undecided: 0, deciders: ['other'], reopened: false }
  expect(actsOn(access, 'me')).toEqual(['approve-answer', 'extend', 'refuse-request', 'withdraw-request'])
  expect(actsOn(access, 'other')).not.toContain('approve-answer')
  expect(actsOn({ ...access, stage: 'received', extended: 2 }, 'me')).toEqual(['identity', 'refuse-request', 'withdraw-request'])
  expect(actsOn({ ...access, stage: 'approved' }, 'me').slice(0, 2)).toEqual(['sent', 'withdraw-approval'])
  expect(actsOn({ ...access, stage: 'sent' }, 'me')).toEqual([])
  expect(isOpen(null)).toBe(false)
})

it('tells how an answer stands against its last day', () => {
  expect(clockOf('2026-03-01', '2026-03-02').name).toBe('Overdue')
  expect(clockOf('2026-03-09', '2026-03-02').name).toBe('Due within a week')
  expect(clockOf('2026-03-10', '2026-03-02').name).toBe('In time')
})
