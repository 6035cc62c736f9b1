import { expect, it } from 'vitest'
import { classesOf } from './classNames'
import { byTime, holds, holdsOrWill } from './grants'

it('a role is held from its first day to its last, and for good where no end is known', () => {
  const year = { from: '2025-09-01', until: '2026-07-31' }
  expect(['2025-08-31', '2025-09-01', '2026-07-31', '2026-08-01'].map(day => holds(year, day))).toEqual([false, true, true, false])
  expect(holds({ from: '2025-09-01', until: null }, '2050-01-01')).toBe(true)
})

it('who holds no role and will hold none has left', () => {
  expect(holdsOrWill([], '2026-11-22')).toBe(false)
  expect(holdsOrWill([{ until: '2026-11-21' }], '2026-11-22')).toBe(false)
  expect(holdsOrWill([{ until: '2026-11-21' }, { until: '2026-11-22' }], '2026-11-22')).toBe(true)
  expect(holdsOrWill([{ until: null }], '2026-11-22')).toBe(true)
})

it('grants are past, present or to come; one withdrawn before it began is past', () => {
  const past = { from: '2024-09-01', until: '2025-08-31' }
  const now = { from: '2025-09-01', until: null }
  const next = { from: '2026-09-01', until: null }
  const never = { from: '2026-09-01', until: '2026-03-01' }
  expect(byTime([past, now, next, never], '2026-03-03')).toEqual({ now: [now], toCome: [next], past: [never, past] })
})

it('classes are typed as a list, each counted once', () => {
  expect(classesOf(' 6A, 6B;6A\n')).toEqual(['6A', '6B'])
  expect(classesOf('  ')).toEqual([])
})
