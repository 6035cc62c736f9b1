/** The way back from a page about how long concerns are kept. */
export const keepingCrumbs = [
  { to: '/low-level', name: 'Low-level concerns' },
  { to: '/low-level/retention', name: 'How long they are kept' },
]
