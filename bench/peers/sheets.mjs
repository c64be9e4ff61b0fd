// Reads a count file as Suar imports it: one object a form, its columns as they are; blank is null.
import { readFileSync } from 'node:fs'

export function sheets (file) {
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split('\n').map(line => line.trim().split(','))
  return rows.map(cells => {
    const sheet = { _id: cells[0] }
    head.forEach((name, i) => {
      const cell = cells[i] ?? ''
      // Codes and names are texts.
      sheet[name] = cell === '' ? null : i > 5 && /^\d+$/.test(cell) ? Number(cell) : cell
    })
    return sheet
  })
}
