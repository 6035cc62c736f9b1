const DRAFT = 'draft:'

/** Where a form's draft of a person is kept in this tab. */
export const draftPlace = (person: string, form: string) => `${DRAFT}${person}:${form}`

/** Takes away what was being typed in this tab, whoever typed it. */
export function forgetDrafts(): void {
  Object.keys(sessionStorage)
    .filter(key => key.startsWith(DRAFT))
    .forEach(key => sessionStorage.removeItem(key))
}
