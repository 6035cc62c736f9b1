import { describe, expect, it } from 'vitest'
import type { Pupil, TimelineEntry } from '../api/reports'
import { checkCorrection, correctionBody, correctionOf } from './correction'

const entry = { seq: 4, occurredOn: '2026-03-01' } as TimelineEntry
const answers = { ...correctionOf(entry, { register: null } as Pupil), reason: 'Typed wrong' }

describe('a correction', () => {
  it('sends only what differs', () => {
    const value = { ...answers, kind: 'change', occurredOn: { day: '2', month: '3', year: '2026' } }
    expect(checkCorrection(value, entry.occurredOn)).toEqual([])
    expect(correctionBody(value, entry)).toEqual({ corrects: 4, reason: 'Typed wrong', strike: false, occurredOn: '2026-03-02' })
  })
  it('that changes nothing is not sent', () => {
    expect(checkCorrection({ ...answers, kind: 'change' }, entry.occurredOn).map(error => error.field)).toEqual(['occurredOn'])
  })
  it('that strikes says nothing else', () => {
    expect(correctionBody({ ...answers, kind: 'strike', provision: 'E' }, entry)).toEqual({ corrects: 4, reason: 'Typed wrong', strike: true })
  })
})
