import { describe, expect, it } from 'vitest'
import type { Pupil, TimelineEntry } from '../api/reports'
import { checkCorrection, correctionBody, correctionOf } from './correction'

const entry = { seq: 4, occurredOn: '2026-03-01', corrects: null } as TimelineEntry
const answers = { ...correctionOf(entry, { register: null } as Pupil), reason: 'Typed wrong' }

describe('a correction', () => {
  it('sends only what differs', () => {
    const value = { ...answers, kind: 'change', occurredOn: { day: '2', month: '3', year: '2026' } }
    expect(checkCorrection(value, entry)).toEqual([])
    expect(correctionBody(value, entry)).toEqual({ corrects: 4, reason: 'Typed wrong', strike: false, occurredOn: '2026-03-02' })
  })
  it('that changes nothing is not sent', () => {
    expect(checkCorrection({ ...answers, kind: 'change' }, entry).map(error => error.field)).toEqual(['occurredOn'])
  })
  it('that strikes says nothing else', () => {
    expect(correctionBody({ ...answers, kind: 'strike', provision: 'E' }, entry)).toEqual({ corrects: 4, reason: 'Typed wrong', strike: true })
  })
  it('of a correction leaves the date alone unless one is given', () => {
    const again = { ...entry, seq: 7, corrects: 4 }
    const value = { ...correctionOf(again, { register: null } as Pupil), kind: 'change', provision: 'K', reason: 'Typed wrong' }
    expect(checkCorrection(value, again)).toEqual([])
    expect(correctionBody(value, again)).toEqual({ corrects: 7, reason: 'Typed wrong', strike: false, provision: 'K' })
  })
})
