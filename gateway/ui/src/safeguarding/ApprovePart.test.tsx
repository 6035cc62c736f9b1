import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import type { AccessPart } from '../api/accessParts'
import { Problem } from '../api/problem'
import { MeContext } from '../shell/me'
import { ApprovePart } from './ApprovePart'

const approvePart = vi.hoisted(() => vi.fn<(part: unknown, options: { seq?: number | undefined }) => Promise<unknown>>())
vi.mock('../api/accessParts', () => ({ approvePart }))
afterEach(cleanup)

const read = (seq: number) => (
  <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
    <MemoryRouter>
      <ApprovePart part={{ request: 'r', school: 's', seq, undecided: 0, deciders: ['q'] } as unknown as AccessPart} another />
    </MemoryRouter>
  </MeContext>
)
const approve = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Approve this part' })))

it('approves what was looked through: what was decided since is said first, and approved next', async () => {
  approvePart.mockRejectedValueOnce(new Problem(412, '', '', '', 'changed-meanwhile')).mockResolvedValueOnce({})
  const { rerender } = render(read(6))
  rerender(read(7))
  await approve()
  expect(screen.getByRole('alert').textContent).toContain('This record has changed since you opened it')
  await approve()
  expect(approvePart.mock.calls.map(([, { seq }]) => seq)).toEqual([6, 7])
})
