// Writes src/api/generated/<service>.ts from contracts/openapi/<service>.json, so that the screens are checked against what the services say.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const contracts = '../../contracts/openapi'

mkdirSync('src/api/generated', { recursive: true })
for (const file of readdirSync(contracts).filter(name => name.endsWith('.json'))) {
  const contract = JSON.parse(readFileSync(`${contracts}/${file}`, 'utf8'))
  writeFileSync(`src/api/generated/${file.replace('.json', '.ts')}`, astToString(await openapiTS(contract)))
}
