import { afterEach, expect, it, vi } from 'vitest'
import { command, get } from './http'
import { onSession } from './sessionSignal'

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

it('what a page asks by itself says so and is no use of the session', async () => {
  vi.useFakeTimers()
  const asked = vi.fn<typeof fetch>().mockImplementation(() => Promise.resolve(answer(200, {})))
  vi.stubGlobal('fetch', asked)
  const heard: string[] = []
  const stop = onSession(event => heard.push(event))
  const said = () => (asked.mock.lastCall![1]?.headers as Record<string, string>)['Waymark-Automatic']
  window.dispatchEvent(new Event('pointerdown'))
  await get('/api/safeguarding/inbox')
  expect(said()).toBeUndefined()
  expect(heard).toEqual(['used'])
  vi.advanceTimersByTime(30_000)
  await get('/api/safeguarding/inbox')
  expect(said()).toBe('true')
  expect(heard).toEqual(['used'])
  window.dispatchEvent(new Event('keydown'))
  await get('/api/safeguarding/inbox')
  expect(said()).toBeUndefined()
  expect(heard).toEqual(['used', 'used'])
  stop()
})
