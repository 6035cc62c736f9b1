type Looked<A> = { state: { data: A | undefined; dataUpdateCount: number; errorUpdateCount: number } }

/** How many looks there were when a page began to wait. */
const begun = new WeakMap<object, number>()

/**
 * How long until a page that waits for something looks again, for `refetchInterval`. It gives up after so many looks,
 * none of which keeps the session open. What is waited for begins anew once it has come.
 */
export function lookAgain<A>(waits: (answer: A) => boolean, { every = 2000, times = 10 } = {}) {
  return (query: Looked<A>): number | false => {
    const { data, dataUpdateCount, errorUpdateCount } = query.state
    if (data === undefined || !waits(data)) {
      begun.delete(query)
      return false
    }
    const looks = dataUpdateCount + errorUpdateCount
    const first = begun.get(query) ?? looks
    begun.set(query, first)
    return looks - first < times ? every : false
  }
}
