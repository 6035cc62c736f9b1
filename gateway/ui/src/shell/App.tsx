import { QueryClientProvider } from '@tanstack/react-query'
import { BrowserRouter } from 'react-router'
import { Boundary } from './Boundary'
import { MeGate } from './MeGate'
import { Pages } from './Pages'
import { SessionGate } from './SessionGate'
import { queries } from './queries'

export function App() {
  return (
    <Boundary>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <SessionGate>
            <MeGate>
              <Pages />
            </MeGate>
          </SessionGate>
        </BrowserRouter>
      </QueryClientProvider>
    </Boundary>
  )
}
