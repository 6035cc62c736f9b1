import { describe, expect, it } from 'vitest'
import type { Pupil, TimelineEntry } from '../api/reports'
import { standsOn } from './correctable'
import { checkCorrection, correctionBody, correctionOf } from './correction'

const entry = { seq: 4, occurredOn: '2026-03-01', corrects: null } as TimelineEntry
const answers = { ...correctionOf('2026-03-01', { register: null } as Pupil), reason: 'Typed wrong' }

describe('a correction', () => {
  it('sends only what differs', () => {
    const value = { ...answers, kind: 'change', occurredOn: { day: '2', month: '3', year: '2026' } }
    expect(checkCorrection(value, '2026-03-01')).toEqual([])
    expect(correctionBody(value, entry, '2026-03-01')).toEqual({ corrects: 4, reason: 'Typed wrong', strike: false, occurredOn: '2026-03-02' })
  })
  it('that changes nothing is not sent', () => {
    expect(checkCorrection({ ...answers, kind: 'change' }, '2026-03-01').map(error => error.field)).toEqual(['occurredOn'])
  })
  it('that strikes says nothing else', () => {
    expect(correctionBody({ ...answers, kind: 'strike', provision: 'E' }, entry, '2026-03-01')).toEqual({ corrects: 4, reason: 'Typed wrong', strike: true })
  })
  it('of a correction starts with the date that now stands', () => {
    const placed = { ...entry, correctedOn: null }
    const moved = { ...entry, seq: 6, occurredOn: '2026-05-01', corrects: 4, correctedOn: '2026-03-09' }
    const needsOnly = { ...entry, seq: 7, occurredOn: '2026-06-01', corrects: 6, correctedOn: null }
    const day = standsOn(needsOnly, [placed, moved, needsOnly])
    expect(day).toBe('2026-03-09')
    const value = { ...correctionOf(day, { register: null } as Pupil), kind: 'change', provision: 'K', reason: 'Typed wrong' }
    expect(value.occurredOn).toEqual({ day: '9', month: '3', year: '2026' })
    expect(checkCorrection(value, day)).toEqual([])
    expect(correctionBody(value, needsOnly, day)).toEqual({ corrects: 7, reason: 'Typed wrong', strike: false, provision: 'K' })
  })
})
