import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { MeContext } from '../shell/me'
import PassedOnPage from './PassedOnPage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const schools = [
  { id: 'a', name: 'Rowan Valley' },
  { id: 'b', name: 'Alder Brook' },
]
const line = {
  concern: 'c',
  pupil: null,
  childName: null,
  occurredOn: '2025-11-10',
  raisedAt: '2025-11-10T11:00:00Z',
  fromSchool: 'a',
  toSchool: 'b',
  passedOnAt: '2025-11-11T09:00:00Z',
  passedOnBy: 'p',
  passedOnByName: 'Demo lead',
}

function shown(concerns: object[]) {
  vi.stubGlobal('fetch', async () => Response.json({ concerns, next: null }))
  const me = { person: 'p', name: 'Somebody', grants: [{ role: 'dsl', school: 'a' }], schools } as never
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={me}>
        <MemoryRouter>
          <PassedOnPage />
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
}

it('says of a concern about nobody known to which school it went, by whom, and whether it was taken up there', async () => {
  shown([line, { ...line, concern: 'd', takenUpAt: '2025-11-12T09:00:00Z' }])
  expect(await screen.findAllByText('Child not found on the roll')).toHaveLength(2)
  expect(screen.getAllByText('Alder Brook')).toHaveLength(2)
  expect(screen.getAllByText(/by Demo lead/)).toHaveLength(2)
  expect(screen.queryByText('Not taken up yet')).not.toBeNull()
  expect(screen.queryByText(/Taken up there/)).not.toBeNull()
})

it('says so where nothing was', async () => {
  shown([])
  expect(await screen.findByText(/None was passed on/)).toBeDefined()
})
