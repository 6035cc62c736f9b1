import type { BodyMark } from '../api/safeguarding'

/** Parts of the body as the reader sees them, with the middle of each in thousandths across and down. */
export const regions = [
  { name: 'Head', x: 500, y: 70 },
  { name: 'Face', x: 500, y: 100 },
  { name: 'Neck', x: 500, y: 165 },
  { name: 'Chest or upper back', x: 500, y: 250 },
  { name: 'Stomach or lower back', x: 500, y: 370 },
  { name: 'Hips or buttocks', x: 500, y: 470 },
  { name: 'Arm on the left of the picture', x: 265, y: 330 },
  { name: 'Arm on the right of the picture', x: 735, y: 330 },
  { name: 'Hand on the left of the picture', x: 215, y: 500 },
  { name: 'Hand on the right of the picture', x: 785, y: 500 },
  { name: 'Leg on the left of the picture', x: 420, y: 700 },
  { name: 'Leg on the right of the picture', x: 580, y: 700 },
  { name: 'Foot on the left of the picture', x: 410, y: 950 },
  { name: 'Foot on the right of the picture', x: 590, y: 950 },
] as const

/** The part of the body nearest to a mark, in words. */
export function regionOf(mark: Pick<BodyMark, 'x' | 'y'>): string {
  const far = (region: (typeof regions)[number]) => (region.x - mark.x) ** 2 + (region.y - mark.y) ** 2
  return [...regions].sort((a, b) => far(a) - far(b))[0]!.name
}
