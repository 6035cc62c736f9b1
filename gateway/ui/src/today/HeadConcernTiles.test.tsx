import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { HeadConcernTiles } from './HeadConcernTiles'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('tells whoever answers for the trust how many concerns about heads have no outcome', async () => {
  const concerns = [{ status: 'open' }, { status: 'lado' }, { status: 'concluded' }]
  vi.stubGlobal('fetch', async () => Response.json({ concerns, people: [] }))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <HeadConcernTiles school={null} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  const tile = await screen.findByRole('link', { name: /Low-level concerns/ })
  expect(tile.getAttribute('href')).toBe('/low-level')
  expect(tile.textContent).toContain('2')
})
