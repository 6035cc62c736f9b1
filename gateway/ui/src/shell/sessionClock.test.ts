import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sessionClock } from './sessionClock'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('counts down from the last use, in whichever tab that was', () => {
  const told: number[] = []
  const clock = sessionClock(130, left => told.push(left))
  vi.advanceTimersByTime(20_000)
  expect(told).toEqual([130, 120, 110])
  localStorage.setItem('waymark:last-used', String(Date.now()))
  vi.advanceTimersByTime(10_000)
  expect(told.at(-1)).toBe(120)
  clock.stop()
  vi.advanceTimersByTime(60_000)
  expect(told.at(-1)).toBe(120)
})
