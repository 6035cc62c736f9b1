import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { noteUnverified } from '../api/unverified'
import { Unverified } from './Unverified'

afterEach(cleanup)

it('a page says that its record is in doubt, since when, and stops saying so once it is mended', () => {
  render(<Unverified of="reports" />)
  expect(screen.queryByText(/Unverified/)).toBeNull()
  act(() => noteUnverified('/api/reports/register?limit=1', '2026-11-27T14:05:00Z'))
  expect(screen.getByText(/Unverified since 27 November 2026 at 14:05/)).toBeDefined()
  act(() => noteUnverified('/api/reports/pupils/1', null))
  expect(screen.queryByText(/Unverified/)).toBeNull()
})

it('what is read from another record says nothing of this one', () => {
  act(() => noteUnverified('/api/safeguarding/inbox', '2026-11-27T14:05:00Z'))
  render(<Unverified of="reports" />)
  expect(screen.queryByText(/Unverified/)).toBeNull()
})
