/**
 * One key for one submission: sending the same answers again, after a failure or a double click, uses the same key,
 * so that they are recorded once; other answers get another.
 */
export type Attempt = { keyFor(body: unknown): string }

export function attempt(newKey: () => string = () => crypto.randomUUID()): Attempt {
  let sent = ''
  let key = ''
  return {
    keyFor(body) {
      const text = JSON.stringify(body)
      if (text !== sent || !key) [sent, key] = [text, newKey()]
      return key
    },
  }
}
