import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { MeContext } from '../shell/me'
import Register from './Register'

const schools = ['Fernhollow', 'Brackenfold'].map((name, i) => ({ id: 'ab'[i]!, name: `${name} Primary School`, urn: `99900${i}`, phase: 'Primary' }))
const row = (pupil: string, school: string) => ({ pupil, school, name: { forename: pupil, surname: 'Fictional' }, nameState: 'known', needs: [], provision: 'K', yearGroup: '4', since: '2026-01-05', parentsTold: '2026-01-06' })
const page = { asAt: '2026-03-03', knownAt: '2026-03-03T09:00:00Z', position: 1, updating: false, total: 3, counts: { K: 3, E: 0 }, rows: [row('Xanthe', 'a'), row('Yorick', 'b')], next: 'more' }

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

function open(grants: { role: string; school: string }[], answer: (path: string) => Response) {
  vi.stubGlobal('fetch', async (path: string) => answer(path))
  const router = createMemoryRouter([{ path: '*', element: <Register /> }], { initialEntries: ['/register?school='] })
  render(
    <MeContext value={{ person: 'p', name: 'Somebody', grants, schools }}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MeContext>,
  )
}

it('takes the rows off the page once the service refuses more of them', async () => {
  open([{ role: 'senco', school: 'a' }, { role: 'senco', school: 'b' }], path => (path.includes('after=more') ? new Response('', { status: 404 }) : Response.json(page)))
  await screen.findAllByText(/Xanthe/)
  fireEvent.click(screen.getByRole('button', { name: /Show the next/ }))
  await screen.findByRole('alert')
  expect(screen.queryByText(/Xanthe/)).toBeNull()
})

it('exports only rows of the schools whose cases somebody reads, and says so', async () => {
  open([{ role: 'senco', school: 'a' }, { role: 'class-teacher', school: 'b' }], () => Response.json(page))
  await screen.findAllByText(/Xanthe/)
  expect(screen.getByText(/A file holds Fernhollow Primary School alone/)).toBeDefined()
  fireEvent.click(screen.getByRole('checkbox', { name: /Yorick/ }))
  expect(screen.queryByRole('button', { name: /Export/ })).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: /Xanthe/ }))
  expect(screen.getByRole('button', { name: 'Export 1 selected' })).toBeDefined()
})
