// Makes the CSV files of this folder from unpacked npm packages idn-area-data:
//   node make.mjs NEWEST [OLDER …]      (folders that hold package.json and data/)
// Codes lose their dots. former.csv holds what older editions had and the newest has not: elections keep
// the codes of their own day.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LEVELS = ['provinces', 'regencies', 'districts', 'villages']
const [newest, ...older] = process.argv.slice(2)
const here = import.meta.dirname ?? '.'

const parse = (line) => [...line.matchAll(/("([^"]*(?:""[^"]*)*)"|[^,]*)(,|$)/g)].map((m) => m[2]?.replaceAll('""', '"') ?? m[1])
const title = (name) => (name === name.toUpperCase() ? name.toLowerCase().replace(/(^|[\s(/-])(\p{L})/gu, (m) => m.toUpperCase()) : name)
const quote = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function read(folder, level) {
  const [head, ...lines] = readFileSync(join(folder, 'data', `${level}.csv`), 'utf8').trim().split(/\r?\n/)
  const columns = parse(head)
  return new Map(lines.map(parse).map((row) => [row[columns.indexOf('code')].replaceAll('.', ''), row[columns.indexOf('name')].trim()]))
}

const write = (file, rows) => writeFileSync(join(here, file), ['code,name', ...rows.sort().map(([c, n]) => `${c},${quote(n)}`)].join('\n') + '\n')

const former = new Map()
const current = new Set()
for (const level of LEVELS) {
  const now = read(newest, level)
  write(`${level}.csv`, [...now])
  for (const code of now.keys()) current.add(code)
  for (const folder of older) {
    for (const [code, name] of read(folder, level)) if (!now.has(code)) former.set(code, title(name))
  }
}
// Papua Barat Daya was made in December 2022: the voter lists of 2024 have its regencies' new codes before the rest of
// the old ones, which the editions of later years renumbered.
const SPLIT = { 9201: '9601', 9204: '9602', 9205: '9603', 9209: '9604', 9210: '9605', 9271: '9671' }
for (const [code, name] of [...former]) {
  const voted = (SPLIT[code.slice(0, 4)] ?? '') + code.slice(4)
  if (code.length > 4 && SPLIT[code.slice(0, 4)] && !current.has(voted) && !former.has(voted)) former.set(voted, name)
}
write('former.csv', [...former])
