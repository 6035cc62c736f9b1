import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { MeContext } from '../shell/me'
import { NewElsewhere } from './NewElsewhere'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(at: string | null, here: number, ...leads: string[]) {
  const asked = vi.fn(async () => Response.json({ counts: { fresh: 3 } }))
  vi.stubGlobal('fetch', asked)
  render(
    <MeContext value={{ person: 'p', name: 'Somebody', grants: leads.map(school => ({ role: 'dsl', school })), schools: [] }}>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <NewElsewhere school={at} here={here} />
        </MemoryRouter>
      </QueryClientProvider>
    </MeContext>,
  )
  return asked
}

it('tells a lead of two schools who looks at one that something new waits at the other', async () => {
  show('a', 2, 'a', 'b')
  expect(await screen.findByText(/A new concern waits at another of your schools/)).toBeDefined()
  expect(screen.getByRole('link').getAttribute('href')).toBe('/safeguarding?school=all')
})

it('asks nothing for whoever looks at all, or leads one', () => {
  expect(show(null, 3, 'a', 'b')).not.toHaveBeenCalled()
  expect(show('a', 3, 'a')).not.toHaveBeenCalled()
})
