import { useState } from 'react'
import { useNavigate } from 'react-router'
import { discardImport, type RollImport } from '../api/roll'
import { Problem } from '../api/problem'
import { problemWords } from '../api/problemWords'
import { readAgain } from '../shell/queries'

/** Leaves an import that has not begun; its file is deleted. */
export function Discard({ roll }: { roll: RollImport }) {
  const navigate = useNavigate()
  const [failure, setFailure] = useState('')
  const discard = async () => {
    try {
      await discardImport(roll.id, { key: `discard-${roll.id}` })
      readAgain()
      void navigate('/roll', { state: { done: `${roll.fileName} was not imported, and the file is deleted` } })
    } catch (problem) {
      setFailure(problem instanceof Problem ? problemWords(problem).advice : 'Try again in a minute.')
    }
  }
  return (
    <>
      <button type="button" className="wm-link" onClick={() => void discard()}>
        Do not import this file
      </button>
      {failure && (
        <span className="govuk-error-message wm-tight" role="alert">
          {failure}
        </span>
      )}
    </>
  )
}
