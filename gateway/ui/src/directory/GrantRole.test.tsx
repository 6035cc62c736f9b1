import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Person } from '../api/directory'
import { Problem } from '../api/problem'
import { MeContext } from '../shell/me'
import { queries } from '../shell/queries'
import { usePerson } from './usePerson'
import { GrantRole } from './GrantRole'

const { grantRole, readPerson } = vi.hoisted(() => ({ grantRole: vi.fn(), readPerson: vi.fn() }))
vi.mock('../api/directory', async original => ({
  ...(await original<object>()),
  grantRole,
  readPerson,
  readSchools: () => Promise.resolve({ schools: [] }),
}))

let recorded: Person
const person: Person = { person: 'q', seq: 3, name: 'Quill Ashdown', subject: 'S1', signInChanged: null, signInProposed: null, email: null, grants: [], holds: [], erasure: null }

function OnePage() {
  const { data } = usePerson('q')
  return (
    data && (
      <>
        <p>Signs in as {data.subject}</p>
        <GrantRole person={data} schools={[]} />
      </>
    )
  )
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  sessionStorage.clear()
  queries.clear()
  recorded = person
  readPerson.mockImplementation(() => Promise.resolve(recorded))
  grantRole.mockReset()
  grantRole.mockImplementation((_, __, { seq }: { seq: number }) => {
    if (seq !== recorded.seq) return Promise.reject(new Problem(412, '', '', '', 'changed-meanwhile'))
    recorded = { ...recorded, seq: seq + 1 }
    return Promise.resolve({ grant: 'g' })
  })
})
afterEach(cleanup)

async function opened() {
  render(
    <QueryClientProvider client={queries}>
      <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
        <MemoryRouter initialEntries={['/people/q']}>
          <OnePage />
        </MemoryRouter>
      </MeContext>
    </QueryClientProvider>,
  )
  await screen.findByText('Signs in as S1')
}
const year = () => screen.getByLabelText<HTMLInputElement>('Year', { selector: '#from-year' })
const choose = (role: string) => fireEvent.change(screen.getByLabelText('Role'), { target: { value: role } })
const give = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Give this role' })))
const sentFor = () => grantRole.mock.calls.map(call => (call as [unknown, unknown, { seq: number }])[2].seq)

it('gives several roles in a row, each on what the one before left, and keeps the first day', async () => {
  await opened()
  fireEvent.change(year(), { target: { value: '2024' } })
  for (const role of ['trustee', 'trust-director', 'trust-analyst']) {
    choose(role)
    await give()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByLabelText<HTMLSelectElement>('Role').value).toBe('')
    expect(year().value).toBe('2024')
  }
  expect(sentFor()).toEqual([3, 4, 5])
})

it('gives no role to whom a colleague gave another sign-in meanwhile, shows it, and gives it when pressed again', async () => {
  await opened()
  choose('trustee')
  recorded = { ...person, subject: 'S2', seq: 4 }
  await give()
  expect(screen.getByRole('alert').textContent).toContain('This record has changed since you opened it')
  expect(screen.getByText('Signs in as S2')).toBeDefined()
  expect(screen.getByLabelText<HTMLSelectElement>('Role').value).toBe('trustee')
  await give()
  expect(sentFor()).toEqual([3, 4])
})
