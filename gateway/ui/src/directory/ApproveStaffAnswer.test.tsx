import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import type { StaffRequest } from '../api/subjectAccess'
import { MeContext } from '../shell/me'
import { ApproveStaffAnswer } from './ApproveStaffAnswer'

afterEach(cleanup)

const shown = (subject: string, undecided = 0) => (
  <MeContext value={{ person: 'p', name: 'Somebody', grants: [{ role: 'trust-administrator', classes: [] }], schools: [] } as never}>
    <MemoryRouter>
      <ApproveStaffAnswer request={{ request: 'r', seq: 3, stage: 'in-redaction', undecided, deciders: ['q'], subject } as unknown as StaffRequest} />
    </MemoryRouter>
  </MeContext>
)

it('is approved by an administrator who is told that they see no item', () => {
  render(shown('s'))
  expect(screen.getByRole('button', { name: 'Approve the answer' })).toBeTruthy()
  expect(screen.getByText(/You see none of the items/)).toBeTruthy()
})

it('is approved neither before all was looked through nor by whom it is about', () => {
  const { rerender } = render(shown('s', 2))
  expect(screen.getByText('2 items have still to be looked through.')).toBeTruthy()
  rerender(shown('p'))
  expect(screen.getByText(/This request is about you/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
