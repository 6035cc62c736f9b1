import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { Problem } from '../api/problem'
import type { AccessDetail } from '../api/subjectAccess'
import { MeContext } from '../shell/me'
import { ApproveAnswer } from './ApproveAnswer'

type Approve = (request: string, options: { key: string; seq?: number | undefined }) => Promise<unknown>
const approveAnswer = vi.hoisted(() => vi.fn<Approve>())
vi.mock('../api/subjectAccess', () => ({ approveAnswer }))
afterEach(cleanup)

const read = (seq: number, stage = 'in-redaction') => (
  <MeContext value={{ person: 'p', name: 'Somebody', grants: [{ role: 'trust-director', classes: [] }], schools: [] } as never}>
    <MemoryRouter>
      <ApproveAnswer request={{ request: 'r', seq, stage, undecided: 0, deciders: ['q'] } as unknown as AccessDetail} />
    </MemoryRouter>
  </MeContext>
)
const approve = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Approve the answer' })))

it('approves the answer that was looked through: what was decided since is said first, and approved next', async () => {
  approveAnswer.mockRejectedValueOnce(new Problem(412, '', '', '', 'changed-meanwhile')).mockResolvedValueOnce({})
  const { rerender } = render(read(6))
  rerender(read(7))
  await approve()
  expect(screen.getByRole('alert').textContent).toContain('This record has changed since you opened it')
  await approve()
  const sent = approveAnswer.mock.calls.map(([, options]) => options)
  expect(sent.map(({ seq }) => seq)).toEqual([6, 7])
  expect(new Set(sent.map(({ key }) => key)).size).toBe(2)
})

it('approves anew what was taken back since, and not under the key of the first approval', async () => {
  approveAnswer.mockReset().mockResolvedValue({})
  const { rerender } = render(read(4))
  await approve()
  rerender(read(5, 'approved'))
  rerender(read(7))
  await approve()
  const sent = approveAnswer.mock.calls.map(([, options]) => options)
  expect(sent.map(({ seq }) => seq)).toEqual([4, 7])
  expect(new Set(sent.map(({ key }) => key)).size).toBe(2)
})
