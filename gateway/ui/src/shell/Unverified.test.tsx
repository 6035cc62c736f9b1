import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Link, MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { get } from '../api/http'
import { Layout } from './Layout'
import { MeContext } from './me'

const parts = ['cases', 'directory', 'safeguarding', 'reports']
const found = '2026-11-27T14:05:00Z'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  window.scrollTo = () => {}
})

afterEach(async () => {
  cleanup()
  for (const part of parts) await read(`/api/${part}/anything`)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The page reads, and the answer names this moment, or none. */
async function read(path: string, since?: string): Promise<void> {
  vi.stubGlobal('fetch', async () => new Response('{}', { headers: since ? { 'Waymark-Unverified-Since': since } : {} }))
  await act(() => get(path))
}

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [{ role: 'senco' }], schools: [] }}>
        <MemoryRouter>
          <Routes>
            <Route element={<Layout />}>
              <Route index element={<Link to="/next">Next</Link>} />
              <Route path="next" element={<p>The next page</p>} />
            </Route>
          </Routes>
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
}

const marks = () => screen.queryAllByText(/Unverified since/).map(mark => mark.textContent)

it.each(parts)('whatever page reads of %s says that its record is in doubt, since when, and stops once an answer says it no more', async part => {
  open()
  expect(marks()).toEqual([])
  await read(`/api/${part}/something?limit=1`, found)
  expect(marks()).toEqual([expect.stringContaining('Unverified since 27 November 2026 at 14:05: something in the ')])
  expect(screen.getByText(/Unverified since/).closest('[role=status]')).not.toBeNull()
  await read(`/api/${part}/else`)
  expect(marks()).toEqual([])
})

it('a page of two services says it once, since the earlier moment, and of which records', async () => {
  open()
  await read('/api/safeguarding/inbox', '2026-11-27T15:00:00Z')
  await read('/api/reports/register', found)
  await read('/api/cases/imports', found)
  expect(marks()).toEqual([
    expect.stringContaining('since 27 November 2026 at 14:05: something in the record of pupils, schools and staff and in the safeguarding record is not'),
  ])
  await read('/api/reports/register')
  await read('/api/cases/imports')
  expect(marks()).toEqual([expect.stringContaining('since 27 November 2026 at 15:00: something in the safeguarding record is not')])
})

it('an answer of a part that is not in doubt does not speak for another', async () => {
  open()
  await read('/api/safeguarding/inbox', found)
  await read('/api/reports/register')
  expect(marks()).toHaveLength(1)
})

it('the next page says nothing of what only an earlier page read, but of what it may still show of it', async () => {
  open()
  await read('/api/safeguarding/inbox', found)
  vi.setSystemTime(Date.now() + 60_000)
  await read('/api/reports/register', found)
  vi.setSystemTime(Date.now() + 5_000)
  fireEvent.click(screen.getByRole('link', { name: 'Next' }))
  expect(screen.getByText('The next page')).toBeDefined()
  expect(marks()).toEqual([expect.stringContaining('something in the record of pupils, schools and staff is not')])
})

it('what says who the person is stands on every page, and so does its mark', async () => {
  open()
  await read('/api/directory/me', found)
  vi.setSystemTime(Date.now() + 60_000)
  fireEvent.click(screen.getByRole('link', { name: 'Next' }))
  expect(marks()).toHaveLength(1)
})
