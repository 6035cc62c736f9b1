const since = new Map<string, string>()
const listeners = new Set<() => void>()

/** Takes the `Waymark-Unverified-Since` header of an answer; each part of the interface, such as `reports`, speaks for itself. */
export function noteUnverified(path: string, header: string | null): void {
  const part = path.split('/')[2] ?? ''
  if ((since.get(part) ?? null) === header) return
  if (header) since.set(part, header)
  else since.delete(part)
  listeners.forEach(listener => listener())
}

/** Since when a part's record is known not to be as it was recorded; undefined while nothing speaks against it. */
export function unverifiedSince(part: string): string | undefined {
  return since.get(part)
}

export function onUnverified(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
