/** Hands the browser a file that was answered to this page, under the name the service gave it. */
export async function download(response: Response): Promise<void> {
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(response.headers.get('Content-Disposition') ?? '')
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(address)
}

/** The name in a Content-Disposition; “download” where it gives none. */
export function fileName(disposition: string): string {
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? 'download'
}
