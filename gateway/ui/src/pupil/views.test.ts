import { describe, expect, it } from 'vitest'
import type { View } from '../api/reads'
import { byDay, together, whatWasSeen } from './views'

const view = (at: string, more: Partial<View> = {}): View => ({
  at,
  person: 'p1',
  name: 'Tamsin Oakhollow',
  roles: ['senco'],
  kind: 'page',
  route: 'GET /api/reports/pupils/{id}',
  reason: null,
  ...more,
})
const page = (next: string | null, ...views: View[]) => ({ pupil: 'x', views, next })

describe('who viewed a pupil', () => {
  it('makes one line of what a person looked at several times on one day', () => {
    const lines = byDay([
      view('2026-11-22T10:00:00Z'),
      view('2026-11-22T09:00:00Z'),
      view('2026-11-22T08:00:00Z', { person: 'p2' }),
      view('2026-11-22T07:00:00Z', { route: 'GET /api/reports/pupils/{id}/timeline' }),
      view('2026-11-21T09:00:00Z'),
    ])
    expect(lines.map(line => line.times)).toEqual([2, 1, 1, 1])
    expect(lines[0]?.at).toBe('2026-11-22T10:00:00Z')
  })
  it('counts days as school does', () => {
    expect(byDay([view('2026-06-30T23:30:00Z'), view('2026-06-30T22:30:00Z')])).toHaveLength(2)
  })
  it('shows two lists as one, only as far back as both were read', () => {
    const reports = [page('more', view('2026-11-22T10:00:00Z'), view('2026-11-20T10:00:00Z'))]
    const imports = [page(null, view('2026-11-21T10:00:00Z'), view('2026-09-01T10:00:00Z'))]
    expect(together([reports, imports]).map(each => each.at.slice(0, 10))).toEqual(['2026-11-22', '2026-11-21', '2026-11-20'])
  })
  it('says what was looked at, and of what it does not know that it was part of the record', () => {
    expect(whatWasSeen(view(''))).toBe('The record')
    expect(whatWasSeen({ kind: 'list', route: '/api/reports/register' })).toBe('SEN register')
    expect(whatWasSeen({ kind: 'print', route: 'GET /api/reports/register' })).toBe('SEN register, to print')
    expect(whatWasSeen({ kind: 'print', route: 'GET /api/safeguarding/children/{pupil}/chronology' })).toBe('Safeguarding chronology, to print')
    expect(whatWasSeen({ kind: 'page', route: 'GET /api/other/{id}/thing' })).toBe('Part of the record')
  })
})
