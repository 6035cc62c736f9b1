import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Person } from '../api/directory'
import { Problem } from '../api/problem'
import { MeContext } from '../shell/me'
import CorrectPerson from './CorrectPerson'

const correct = vi.hoisted(() => vi.fn())
const reading = vi.hoisted(() => ({ data: undefined as unknown }))
vi.mock('../api/directory', async original => ({ ...(await original<object>()), correctPerson: correct }))
vi.mock('./usePerson', () => ({ usePerson: () => reading }))

const person: Person = { person: 'q', seq: 1, name: 'Quill Ashdown', subject: 'S1', signInChanged: null, signInProposed: null, email: null, grants: [], holds: [], erasure: null }
const page = (me: string, change: Partial<Person> = {}) => {
  reading.data = { ...person, ...change }
  return (
    <MeContext value={{ person: me, name: 'Somebody', grants: [], schools: [] }}>
      <MemoryRouter initialEntries={['/people/q/correct']}>
        <Routes>
          <Route path="/people/:person/correct" element={<CorrectPerson />} />
          <Route path="*" element={null} />
        </Routes>
      </MemoryRouter>
    </MeContext>
  )
}
const named = (name: string) => fireEvent.change(screen.getByLabelText('Name'), { target: { value: name } })
const press = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Correct this person' })))

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  sessionStorage.clear()
  correct.mockReset()
  correct.mockRejectedValueOnce(new Problem(412, '', '', '', 'changed-meanwhile'))
})
afterEach(cleanup)

it.each(['somebody else', 'q'])('a name put right leaves the sign-in that a colleague corrected meanwhile, at the second try of %s', async me => {
  const { rerender } = render(page(me))
  named('Quill Ashdowne')
  await press()
  rerender(page(me, { subject: 'S2', seq: 2 }))
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Quill Ashdowne')
  correct.mockResolvedValueOnce({})
  await press()
  expect(correct).toHaveBeenLastCalledWith('q', { name: 'Quill Ashdowne', subject: 'S2' }, expect.objectContaining({ seq: 2 }))
})

it('a sign-in that was typed is sent again as it was typed', async () => {
  const { rerender } = render(page('somebody else'))
  fireEvent.change(screen.getByLabelText('Signs in as'), { target: { value: 'S3' } })
  await press()
  rerender(page('somebody else', { name: 'Quill Ashdowne', subject: 'S2', seq: 2 }))
  correct.mockResolvedValueOnce({})
  await press()
  expect(correct).toHaveBeenLastCalledWith('q', { name: 'Quill Ashdowne', subject: 'S3' }, expect.objectContaining({ seq: 2 }))
})
