import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, expect, it } from 'vitest'
import { Only } from './Only'

afterEach(cleanup)

const shown = (may: boolean) =>
  render(
    <MemoryRouter initialEntries={['/people/add']}>
      <Routes>
        <Route element={<Only may={() => may} />}>
          <Route path="/people/add" element={<button type="button">Add</button>} />
        </Route>
      </Routes>
    </MemoryRouter>,
  )

it('whom a page is for finds its form', () => {
  shown(true)
  expect(screen.getByRole('button', { name: 'Add' })).toBeDefined()
})

it('anybody else is told so, and shown no form that would be refused', () => {
  shown(false)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('heading', { name: 'You do not have access to this' })).toBeDefined()
})
