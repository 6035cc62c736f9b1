/** What the register can be narrowed to that is still to be done. */
export const flags = [
  { value: 'parents-not-told', label: 'Parents not told yet' },
  { value: 'more-needs-than-census', label: 'More needs than the census takes' },
]
