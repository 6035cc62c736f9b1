/** How far each ledger was when this person last recorded something, so that what they read next includes it. */
const recorded = new Map<string, number>()

/** Takes the `Waymark-Position` header of a command's answer: `cases=123`. */
export function notePositions(header: string | null): void {
  for (const part of (header ?? '').split(',')) {
    const [ledger, position] = part.trim().split('=')
    if (ledger && Number(position) > (recorded.get(ledger) ?? 0)) recorded.set(ledger, Number(position))
  }
}

export function atLeast(ledger: string): number | undefined {
  return recorded.get(ledger)
}
