import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MeContext } from '../shell/me'
import People from './People'

const readPeople = vi.hoisted(() => vi.fn())
vi.mock('../api/directory', async original => ({ ...(await original<object>()), readPeople, readSchools: () => Promise.resolve({ schools: [] }) }))

const Address = () => <p>At {useLocation().search}</p>
beforeEach(() => {
  readPeople.mockResolvedValue({ people: [], total: 60, next: 'p50', counts: { all: 60, withoutRole: 51, signInProposed: 0, erasureAsked: 0 } })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
        <MemoryRouter initialEntries={['/people']}>
          <People />
          <Address />
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
})
afterEach(cleanup)

it('keeps the name that was looked for from list to list and page to page, and out of the address', async () => {
  fireEvent.change(screen.getByLabelText('Find by name or sign-in'), { target: { value: 'Quill' } })
  fireEvent.click(screen.getByRole('button', { name: 'Search people' }))
  expect(await screen.findByText('60 people with “Quill” in the name or sign-in')).toBeDefined()
  fireEvent.click(screen.getByRole('link', { name: 'Without a role (51)' }))
  fireEvent.click(await screen.findByRole('link', { name: 'Next page' }))
  expect(await screen.findByRole('link', { name: 'First page' })).toBeDefined()
  expect(readPeople).toHaveBeenLastCalledWith({ q: 'Quill', show: 'without-role', after: 'p50' })
  expect(screen.getByText('At ?show=without-role&after=p50')).toBeDefined()
  fireEvent.click(screen.getByRole('link', { name: 'Show everybody' }))
  expect(await screen.findByText('60 people')).toBeDefined()
})
