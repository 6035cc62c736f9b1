type Listener = (event: 'ended' | 'used') => void

const listeners = new Set<Listener>()

/** Tells the shell when an answer shows that the session has ended, or that it was just prolonged. */
export function onSession(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function sessionEnded(): void {
  listeners.forEach(listener => listener('ended'))
}

export function sessionUsed(): void {
  listeners.forEach(listener => listener('used'))
}
