// PouchDB replicates all forms to a CouchDB-protocol server; when a line was cut, again from its last checkpoint, until a
// replication ends well.
// pouch.mjs URL FILE
import PouchDB from 'pouchdb'
import memory from 'pouchdb-adapter-memory'
import { sheets } from './sheets.mjs'

const [url, file] = process.argv.slice(2)
const local = new (PouchDB.plugin(memory))('device', { adapter: 'memory' })
// A dead line leaves nothing that would keep the process.
setInterval(() => {}, 1_000)
await local.bulkDocs(sheets(file))

for (let wait = 500; ; wait = Math.min(wait * 2, 8_000)) {
  try {
    const result = await local.replicate.to(new URL('db/counts', url).href)
    if (result.ok && result.status === 'complete') break
  } catch {
    await new Promise(resolve => setTimeout(resolve, wait / 2 + Math.random() * wait / 2))
  }
}
process.exit(0)
