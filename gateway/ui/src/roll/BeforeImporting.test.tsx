import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { RollImport } from '../api/roll'
import { BeforeImporting } from './BeforeImporting'

afterEach(cleanup)

const said = (roll: Partial<RollImport>) =>
  render(<BeforeImporting roll={{ older: null, moversWithoutClass: 0, ...roll } as RollImport} />).container.textContent

it('points out a transfer file that is older than the last one imported, with both moments', () => {
  const text = said({ older: { written: '2026-09-14T15:20:00Z', newest: '2026-11-03T09:00:00Z' } })
  expect(text).toContain('This file is older than the last one imported.')
  expect(text).toContain('written on 14 September 2026 at 16:20')
  expect(text).toContain('written on 3 November 2026 at 09:00')
})

it('counts the movers whose class a file without classes empties', () => {
  expect(said({ moversWithoutClass: 3 })).toContain('The classes of 3 pupils who move here would be emptied.')
  cleanup()
  expect(said({ moversWithoutClass: 1 })).toContain('The class of 1 pupil who moves here would be emptied.')
})

it('says nothing of a file that does neither', () => {
  expect(said({})).toBe('')
})
