import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it, vi } from 'vitest'
import { MeContext } from '../shell/me'
import { TakeApprovalBack } from './TakeApprovalBack'

afterEach(cleanup)

it('takes an approval back for a reason, judged against the answer as it was seen', async () => {
  const send = vi.fn<(body: { why: string }, options: { seq?: number | undefined }) => Promise<unknown>>().mockResolvedValue({})
  render(
    <MeContext value={{ person: 'p', name: 'Somebody', grants: [], schools: [] }}>
      <MemoryRouter>
        <TakeApprovalBack of="r" seen={4} send={send} />
      </MemoryRouter>
    </MeContext>,
  )
  const takeBack = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Take the approval back', hidden: true })))
  await takeBack()
  expect(screen.getByRole('alert', { hidden: true }).textContent).toContain('Say what is wrong with it')
  expect(send).not.toHaveBeenCalled()
  fireEvent.change(screen.getByLabelText('What is wrong with it?'), { target: { value: ' A sister is named. ' } })
  await takeBack()
  expect(send.mock.calls.map(([body, { seq }]) => [body, seq])).toEqual([[{ why: 'A sister is named.' }, 4]])
})
