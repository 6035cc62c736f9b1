import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { usePupil, useTimeline } from './usePupil'

const client = new QueryClient()
const Page = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  client.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it.each([
  ['record', usePupil],
  ['timeline', useTimeline],
])('reads the %s again until it shows what was just recorded', async (_, use) => {
  const answers = [{ updating: true }, { updating: true }, { updating: false }]
  const asked = vi.fn(async () => Response.json(answers.shift()))
  vi.stubGlobal('fetch', asked)
  const { result } = renderHook(() => use('a'), { wrapper: Page })
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(result.current.data).toEqual({ updating: false })
  expect(asked).toHaveBeenCalledTimes(3)
})
