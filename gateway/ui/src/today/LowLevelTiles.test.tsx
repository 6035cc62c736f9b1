import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { LowLevelTiles } from './LowLevelTiles'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('tells a head teacher that the LADO is to be told again, also where nobody asks to see concerns', async () => {
  vi.stubGlobal('fetch', async (request: Request | string) => {
    const address = typeof request === 'string' ? request : request.url
    return Response.json(address.includes('lado-again') ? { count: 1, told: 2 } : { waiting: 0, due: null })
  })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <LowLevelTiles school={null} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  const tile = await screen.findByRole('link', { name: /The LADO is to be told again/ })
  expect(tile.getAttribute('href')).toBe('/low-level')
  expect(tile.textContent).toContain('1')
  expect(screen.getByRole('link', { name: /Told of an adult who works here/ }).textContent).toContain('2')
})
