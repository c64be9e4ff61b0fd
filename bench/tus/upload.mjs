// A stock tus client brings one file, is stopped half way, and goes on.
//
//   node upload.mjs ENDPOINT FILE TICKET CHUNK
//
// Prints what it saw, one JSON line; ends with 0 when the upload is whole.
import { readFileSync } from 'node:fs'
import * as tus from 'tus-js-client'

const [endpoint, path, ticket, chunk] = process.argv.slice(2)
const file = readFileSync(path)
const seen = { sent: 0, stoppedAt: 0, resumedAt: -1, receipt: false }

function upload (more) {
  return new Promise((resolve, reject) => {
    const one = new tus.Upload(file, {
      endpoint,
      chunkSize: Number(chunk),
      retryDelays: [0, 100, 500],
      metadata: { ticket, filename: 'bukti.jpg' },
      onBeforeRequest: request => {
        const at = request.getHeader('Upload-Offset')
        if (at !== undefined && more.uploadUrl && seen.resumedAt < 0) seen.resumedAt = Number(at)
      },
      onAfterResponse: (request, response) => {
        if (response.getHeader('Suar-Receipt')) seen.receipt = true
      },
      onChunkComplete: (size, accepted) => {
        seen.sent = accepted
        if (!more.uploadUrl && accepted >= file.length / 2) {
          seen.stoppedAt = accepted
          one.abort().then(() => resolve(one.url))
        }
      },
      onError: reject,
      onSuccess: () => resolve(one.url),
      ...more
    })
    one.start()
  })
}

const url = await upload({})
await upload({ uploadUrl: url })
console.log(JSON.stringify(seen))
