import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../api/reports'
import { sorted } from './Timeline'
import { correctable, rootOf, says } from './correctable'

const entry = (seq: number, occurredOn: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  seq,
  position: seq,
  type: 'pupil-case.placed-on-register',
  occurredOn,
  recordedAt: '2026-03-01T09:00:00Z',
  by: 'A',
  title: 'T',
  details: [],
  corrects: null,
  correctedOn: null,
  correctedBy: null,
  ...more,
})

describe('the timeline', () => {
  it('goes by the day it happened, or by the order it was recorded', () => {
    const entries = [entry(0, '2026-03-05'), entry(1, '2026-02-01')]
    expect(sorted(entries, 'happened').map(each => each.seq)).toEqual([0, 1])
    expect(sorted(entries, 'recorded').map(each => each.seq)).toEqual([1, 0])
  })
  it('lets only the newest reading of a register event be corrected', () => {
    const placed = entry(0, '2026-02-01', { correctedBy: 1 })
    const correction = entry(1, '2026-03-01', { type: 'pupil-case.register-entry-corrected', corrects: 0 })
    const joined = entry(2, '2026-01-01', { type: 'pupil-case.joined-school' })
    const all = [placed, correction, joined]
    expect(all.filter(each => correctable(each, all))).toEqual([correction])
    expect(rootOf(correction, all)).toBe(placed)
    expect(says(placed.type)).toEqual({ provision: true, needs: true })
  })
})
