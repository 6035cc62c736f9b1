import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { RollRow } from '../api/roll'
import { RowTable } from './RowTable'

afterEach(cleanup)

const row: RollRow = { line: 2, kind: 'problem', name: 'Vrandelow, Noa', changes: [], problems: [], unread: [], sen: [] }

const cells = (given: Partial<RollRow>) => {
  render(<RowTable kind="problem" name="Rows with a problem" rows={[{ ...row, ...given }]} />)
  return screen.getAllByRole('cell').map(cell => cell.textContent)
}

it('shows what the file says beside why it was not understood', () => {
  const detail = 'The date cannot be read.'
  const shown = cells({ problems: [{ field: 'dateOfBirth', detail }], unread: [{ field: 'dateOfBirth', text: '31/02/2016' }] })
  expect(shown).toEqual(['2', 'None', 'Not understood', 'Not given', 'Date of birth: The date cannot be read. The file says “31/02/2016”.'])
})

it('tells a UPN that is wrong from none', () => {
  const shown = cells({ problems: [{ field: 'upn', detail: 'Check it.' }], unread: [{ field: 'upn', text: 'Y99' }] })
  expect(shown[1]).toBe('Not understood')
  expect(shown[4]).toContain('The file says “Y99”.')
})

it('names a row by its line alone once the file is deleted', () => {
  cells({ name: null })
  expect(screen.getByText(/The file is deleted/)).toBeDefined()
})
