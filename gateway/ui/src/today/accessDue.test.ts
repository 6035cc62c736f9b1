import { expect, it } from 'vitest'
import { accessDue } from './accessDue'

it('no tile where every request has been answered', () => {
  expect(accessDue([])).toBeUndefined()
  expect(accessDue([{ clock: 'closed', due: '2026-11-02' }])).toBeUndefined()
})

it('open requests are counted, and the first day of all said while there is time', () => {
  const lines = [
    { clock: 'on-time', due: '2026-12-21' },
    { clock: 'on-time', due: '2026-12-14' },
    { clock: 'closed', due: '2026-11-02' },
  ] as const
  expect(accessDue([...lines])).toEqual({ open: 2, note: 'To be answered by 14 December 2026' })
})

it('what is overdue is said first', () => {
  const lines = [
    { clock: 'due-soon', due: '2026-11-28' },
    { clock: 'overdue', due: '2026-11-20' },
    { clock: 'on-time', due: '2026-12-14' },
  ] as const
  expect(accessDue([...lines])).toEqual({ open: 3, note: '1 overdue, 1 due within a week' })
})
