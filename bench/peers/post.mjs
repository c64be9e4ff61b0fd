// A form app: one request a form, one after the other on a kept connection, and again until it is answered with 201.
// post.mjs URL FILE
import http from 'node:http'
import { sheets } from './sheets.mjs'

const [url, file] = process.argv.slice(2)
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

function post (sheet) {
  const body = JSON.stringify(sheet)
  return new Promise((resolve, reject) => {
    const request = http.request(new URL('forms', url), {
      method: 'POST',
      agent,
      timeout: 30_000,
      headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    }, answer => {
      answer.resume()
      answer.on('end', () => answer.statusCode === 201 ? resolve() : reject(new Error(`status ${answer.statusCode}`)))
      answer.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('timed out')))
    request.on('error', reject)
    request.end(body)
  })
}

for (const sheet of sheets(file)) {
  for (let wait = 500; ; wait = Math.min(wait * 2, 8_000)) {
    try {
      await post(sheet)
      break
    } catch {
      await new Promise(resolve => setTimeout(resolve, wait / 2 + Math.random() * wait / 2))
    }
  }
}
process.exit(0)
