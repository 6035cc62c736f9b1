import { createContext, useContext } from 'react'
import { type FieldError, messageFor } from './errors'

/** What is to be put right in the form around a field. */
export const FormErrors = createContext<FieldError[]>([])

export function useFieldError(field: string): string | undefined {
  return messageFor(useContext(FormErrors), field)
}
