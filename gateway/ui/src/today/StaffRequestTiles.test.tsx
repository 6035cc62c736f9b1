import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { StaffRequestTiles } from './StaffRequestTiles'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('tells a trust administrator how many answers wait for their approval', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ today: '2026-11-28', updating: false, toApprove: 2, requests: [] }))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <StaffRequestTiles />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  const tile = await screen.findByRole('link', { name: /Answers to approve unread/ })
  expect(tile.getAttribute('href')).toBe('/people/requests')
  expect(tile.textContent).toContain('2')
})
