import type { UseQueryResult } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { Problem } from '../api/problem'
import { Loaded } from './Loaded'

afterEach(cleanup)

const read = (status: number) =>
  ({ data: 'the record', error: new Problem(status, '', '', ''), refetch: () => undefined }) as unknown as UseQueryResult<string>

const shown = (status: number) =>
  render(
    <MemoryRouter>
      <Loaded query={read(status)}>{answer => <p>{answer}</p>}</Loaded>
    </MemoryRouter>,
  )

it('what somebody may not read any more is taken off the page, with a sentence', () => {
  shown(403)
  expect(screen.queryByText('the record')).toBeNull()
  expect(screen.getByRole('heading', { name: 'You do not have access to this' })).toBeDefined()
})

it('what cannot be read again just now stays', () => {
  shown(503)
  expect(screen.getByText('the record')).toBeDefined()
})
