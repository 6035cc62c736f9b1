import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { MeContext } from '../shell/me'
import { SafeguardingTiles } from './SafeguardingTiles'

const asked = vi.fn<typeof fetch>()
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const answers = (path: string): unknown => {
  if (path.includes('/inbox')) return { counts: { fresh: 2, danger: 1, looking: 0, waiting: 0, closed: 0, due: 0 }, openings: [], concerns: [] }
  return path.includes('/transfers') ? { transfers: [] } : { waiting: 2, due: '2026-03-02' }
}

function show() {
  render(
    <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <SafeguardingTiles school="s" />
        </MemoryRouter>
      </QueryClientProvider>
    </MeContext>,
  )
}

it('counts the requests to see a file without reading the list that names the children', async () => {
  asked.mockImplementation(path => Promise.resolve(new Response(JSON.stringify(answers(String(path))), { headers: { 'content-type': 'application/json' } })))
  vi.stubGlobal('fetch', asked)
  show()
  expect((await screen.findByRole('link', { name: /Requests to see a file/ })).textContent).toContain('2')
  const parts = asked.mock.calls.map(([path]) => String(path)).filter(path => path.includes('subject-access'))
  expect(parts).toEqual(['/api/safeguarding/subject-access/count?school=s'])
})

it('says first that a child is thought in immediate danger', async () => {
  asked.mockImplementation(path => Promise.resolve(new Response(JSON.stringify(answers(String(path))), { headers: { 'content-type': 'application/json' } })))
  vi.stubGlobal('fetch', asked)
  show()
  const first = await screen.findByRole('link', { name: /immediate danger/ })
  expect(screen.getAllByRole('link')[0]).toBe(first)
})
