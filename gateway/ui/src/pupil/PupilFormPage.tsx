import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { Pupil } from '../api/reports'
import { Loaded } from '../page/Loaded'
import { Page } from '../page/Page'
import { spokenName, yearName } from './names'
import { usePupil } from './usePupil'

/** A question page about one pupil: whose record it is stands above the question. */
export function PupilFormPage({ title, children }: { title: string; children: (pupil: Pupil) => ReactNode }) {
  const { pupil: id = '' } = useParams()
  const query = usePupil(id)
  const pupil = query.data
  const crumbs = [
    { to: '/register', name: 'SEN register' },
    { to: `/pupils/${id}`, name: pupil ? spokenName(pupil.name, pupil.nameState) : 'Pupil' },
  ]
  const caption = pupil && `${spokenName(pupil.name, pupil.nameState)}, ${yearName(pupil.yearGroup)}`
  return (
    <Page title={title} crumbs={crumbs} caption={caption}>
      <div className="wm-form">
        <Loaded query={query} wait="Opening the record…">
          {children}
        </Loaded>
      </div>
    </Page>
  )
}
