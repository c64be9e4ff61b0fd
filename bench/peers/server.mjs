// The other side of both peers, in one process: a CouchDB-protocol server at /db and a form app's server at /forms, which
// keeps each form by its own id. Prints `ready URL`; GET /state says what it has.
import express from 'express'
import expressPouchDB from 'express-pouchdb'
import PouchDB from 'pouchdb'
import memory from 'pouchdb-adapter-memory'
import { tmpdir } from 'node:os'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'

const Stored = PouchDB.plugin(memory).defaults({ adapter: 'memory' })
const folder = mkdtempSync(join(tmpdir(), 'suar-peers-'))
const app = express()
const forms = new Map()
let posts = 0

app.get('/state', async (_, answer) => {
  const kept = await new Stored('counts').allDocs()
  answer.json({ forms: forms.size, repeated: posts - forms.size, documents: kept.rows.length })
})
app.post('/forms', express.json({ limit: '1mb' }), (request, answer) => {
  posts++
  forms.set(request.body._id, request.body)
  answer.status(201).json({ ok: true, id: request.body._id })
})
app.use('/db', expressPouchDB(Stored, {
  mode: 'minimumForPouchDB',
  logPath: join(folder, 'log.txt'),
  configPath: join(folder, 'config.json')
}))
await new Stored('counts').info()
const server = app.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}/`))
