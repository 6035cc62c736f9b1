import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookAgain } from './lookAgain'

const client = new QueryClient()

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  client.clear()
  vi.useRealTimers()
})

/** Watches a page whose answers are given one after the other, the last one for ever. */
function watched(...answers: boolean[]) {
  let looks = 0
  const observer = new QueryObserver(client, {
    queryKey: ['page'],
    queryFn: () => Promise.resolve({ updating: answers[Math.min(looks++, answers.length - 1)]! }),
    refetchInterval: lookAgain<{ updating: boolean }>(({ updating }) => updating),
  })
  const stop = observer.subscribe(() => undefined)
  return { looks: () => looks, again: () => observer.refetch(), stop }
}

const halfAnHour = 30 * 60_000

it('a page that never catches up gives up after ten more looks', async () => {
  const page = watched(true)
  await vi.advanceTimersByTimeAsync(halfAnHour)
  expect(page.looks()).toBe(11)
  await page.again()
  await vi.advanceTimersByTimeAsync(halfAnHour)
  expect(page.looks()).toBe(12)
  page.stop()
})

it('a page that has caught up looks no more, and ten times again at the next wait', async () => {
  const page = watched(true, true, false, true)
  await vi.advanceTimersByTimeAsync(halfAnHour)
  expect(page.looks()).toBe(3)
  await page.again()
  await vi.advanceTimersByTimeAsync(halfAnHour)
  expect(page.looks()).toBe(14)
  page.stop()
})
