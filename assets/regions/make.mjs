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
for (const level of LEVELS) {
  const now = read(newest, level)
  write(`${level}.csv`, [...now])
  for (const folder of older) {
    for (const [code, name] of read(folder, level)) if (!now.has(code)) former.set(code, title(name))
  }
}
write('former.csv', [...former])
