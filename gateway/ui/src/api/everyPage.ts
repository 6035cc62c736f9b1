/** All pages of a list, one after another: for what cannot be done with a part of it. */
export async function everyPage<P extends { next?: string | null }>(read: (after: string) => Promise<P>): Promise<P[]> {
  const pages: P[] = []
  for (let after = ''; ;) {
    const page = await read(after)
    pages.push(page)
    if (!page.next) return pages
    after = page.next
  }
}
