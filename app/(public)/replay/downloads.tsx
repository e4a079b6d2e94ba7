'use client'

import { useState } from 'react'
import { drawingSize } from '@/figures/replay/marks'
import styles from './replay.module.css'
import { useScripted } from './use-scripted'

const scale = 2

/** The drawing and the numbers to take along. The picture in pixels is made in the browser, out of the drawing. */
export function Downloads({ query }: { query: string }) {
  const scripted = useScripted()
  const [failed, setFailed] = useState(false)
  return (
    <p className={styles.downloads}>
      <a href={`/replay.svg?${query}`} download="replay.svg">
        Drawing (SVG)
      </a>
      {scripted && (
        <button type="button" className={styles.download} onClick={() => void savePicture(`/replay.svg?${query}`).then(setFailed)}>
          Picture (PNG)
        </button>
      )}
      <a href={`/replay.json?${query}`} download="replay.json">
        Numbers (JSON)
      </a>
      {failed && <span role="alert">The picture could not be made. The drawing holds the same.</span>}
    </p>
  )
}

/** Whether it failed. */
async function savePicture(address: string): Promise<boolean> {
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = drawingSize.width * scale
    canvas.height = drawingSize.height * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const picture = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/png'))
    if (!picture) return true
    const link = document.createElement('a')
    link.href = URL.createObjectURL(picture)
    link.download = 'replay.png'
    link.click()
    URL.revokeObjectURL(link.href)
    return false
  } catch {
    return true
  }
}
