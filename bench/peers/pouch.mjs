// PouchDB replicates all forms to a CouchDB-protocol server, as its documentation says for devices that are offline at
// times: `retry: true`, everything else as it comes. Ends when the server has all.
// pouch.mjs URL FILE
import PouchDB from 'pouchdb'
import memory from 'pouchdb-adapter-memory'
import { sheets } from './sheets.mjs'

const [url, file] = process.argv.slice(2)
const local = new (PouchDB.plugin(memory))('device', { adapter: 'memory' })
const docs = sheets(file)
await local.bulkDocs(docs)
console.log('recorded')

// A live replication goes on after a line was cut; one that is not live ends with an error.
const all = (await local.info()).update_seq
const sync = local.replicate.to(new URL('db/counts', url).href, { live: true, retry: true })
sync.on('paused', error => {
  if (!error && sync.state !== 'cancelled') finish()
})
sync.on('error', error => { console.error(error); process.exit(1) })

let last = 0
sync.on('change', info => { last = info.last_seq })
function finish () {
  if (last >= all) process.exit(0)
}
