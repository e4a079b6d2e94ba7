'use client'

import './globals.css'

/** When even the layout failed. It says nothing of the error, which can quote what somebody wrote. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main id="main">
          <h1>Something went wrong on our side</h1>
          <p>Nothing that was saved is lost. The failure has been logged.</p>
          <p>
            <button type="button" onClick={() => reset()}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
