import { describe, expect, it } from 'vitest'
import { regionOf, regions } from './bodyRegions'

describe('a mark on the body map', () => {
  it('is told by the nearest part of the body', () => {
    expect(regionOf({ x: 500, y: 60 })).toBe('Head')
    expect(regionOf({ x: 220, y: 510 })).toBe('Hand on the left of the picture')
    for (const region of regions) expect(regionOf(region)).toBe(region.name)
  })
})
