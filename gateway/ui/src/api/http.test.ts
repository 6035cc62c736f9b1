import { afterEach, expect, it, vi } from 'vitest'
import { command } from './http'

const answer = (status: number, body: unknown, type = 'application/json') => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })
const underWay = () => answer(409, { type: 'https://waymark.invalid/problems/command-under-way', status: 409 }, 'application/problem+json')

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a command that is still under way is sent again under its key until it is answered', async () => {
  vi.useFakeTimers()
  const asked = vi.fn<typeof fetch>().mockResolvedValueOnce(underWay()).mockResolvedValueOnce(underWay()).mockResolvedValue(answer(200, { position: 7 }))
  vi.stubGlobal('fetch', asked)
  const told = command('/api/cases/x', {}, { key: 'k' })
  await vi.advanceTimersByTimeAsync(5000)
  expect(await told).toEqual({ position: 7 })
  expect(asked).toHaveBeenCalledTimes(3)
  expect(new Set(asked.mock.calls.map(([, init]) => (init?.headers as Record<string, string>)['Idempotency-Key']))).toEqual(new Set(['k']))
})
