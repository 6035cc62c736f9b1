import { expect, it } from 'vitest'
import { answerWords, stepsOf } from './referralWords'

const open = { referral: 'r', madeOn: '2026-11-16', dueBy: '2026-11-17', answeredOn: null, status: 'open', endedOn: null, entry: 2, endedBy: null, late: true }
const none = { ...open, status: 'no-answer', endedOn: '2026-11-20', endedBy: 5 }
const acts = (...of: Parameters<typeof stepsOf>) => stepsOf(...of).map(({ act, entry }) => (entry === undefined ? act : `${act} ${entry}`))

it('claims no answer where none came', () => {
  expect(answerWords(none)).toBe('No answer came; it was due by 17 November 2026, and none is waited for since 20 November 2026.')
  expect(answerWords({ ...open, status: 'withdrawn' })).toBe('Withdrawn: it was recorded on the wrong concern.')
})

it('has no answer recorded as missing before it is due, and takes one that comes after all', () => {
  expect(acts(open, false)).toEqual(['answer', 'chase', 'no-answer', 'escalate', 'correct-day 2', 'withdraw'])
  expect(acts({ ...open, late: false }, false)).not.toContain('no-answer')
  expect(acts(none, false)).toEqual(['answer', 'chase', 'escalate', 'correct-day 2', 'correct-day 5', 'withdraw'])
})

it('mends what is wrong also once the concern is closed, and nothing of what was withdrawn', () => {
  expect(acts({ ...none, status: 'answered' }, true)).toEqual(['correct-day 2', 'correct-day 5', 'withdraw'])
  expect(acts({ ...open, status: 'withdrawn' }, false)).toEqual([])
})
