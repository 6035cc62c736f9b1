import { useState } from 'react'
import { SelectField } from '../form/SelectField'
import { regions } from './bodyRegions'

/** Adds a mark by the part's name, for whoever does not use a mouse. */
export function MarkByName({ onAdd }: { onAdd: (view: string, x: number, y: number) => void }) {
  const [view, setView] = useState('front')
  const [part, setPart] = useState('')
  const region = regions.find(each => each.name === part)
  return (
    <div className="wm-row">
      <SelectField
        small
        id="mark-view"
        label="Side"
        value={view}
        onChange={setView}
        choices={[
          { value: 'front', label: 'Front' },
          { value: 'back', label: 'Back' },
        ]}
      />
      <SelectField
        small
        id="mark-part"
        label="Part of the body"
        empty="Choose a part"
        value={part}
        onChange={setPart}
        choices={regions.map(({ name }) => ({ value: name, label: name }))}
      />
      <div className="govuk-form-group">
        <button
          type="button"
          className="govuk-button govuk-button--secondary wm-button--close"
          aria-disabled={!region}
          onClick={() => {
            if (region) onAdd(view, region.x, region.y)
            setPart('')
          }}
        >
          Add a mark
        </button>
      </div>
    </div>
  )
}
