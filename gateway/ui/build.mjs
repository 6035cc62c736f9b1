// Called by Maven. `node build.mjs site DIR` installs, builds and copies the site into DIR; `node build.mjs test` runs the unit tests.
// Neither `npm ci` nor the build runs again while what goes into it is unchanged.
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(dirname(fileURLToPath(import.meta.url)))

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The screens are built with Node 20.19 or later; this is ${process.versions.node}. Install a newer Node and build again.`)
  process.exit(1)
}

function hashOf(paths, seed) {
  const digest = createHash('sha256').update(seed)
  const add = path => {
    if (!existsSync(path)) return
    if (statSync(path).isDirectory()) readdirSync(path).sort().forEach(name => name === 'generated' || add(join(path, name)))
    else digest.update(`${path}\0`).update(readFileSync(path))
  }
  paths.forEach(add)
  return digest.digest('hex')
}

function npm(...args) {
  const ended = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (ended.error) console.error('npm was not found. It comes with Node 20.19 or later: install that and build again.')
  if (ended.status !== 0) process.exit(ended.status ?? 1)
}

function unlessUnchanged(stamp, inputs, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
  work()
  writeFileSync(stamp, inputs)
}

const lock = hashOf(['package.json', 'package-lock.json'], `node ${major}`)
unlessUnchanged('node_modules/.waymark-installed', lock, () => npm('ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'))

const [task, target] = process.argv.slice(2)
if (task === 'test') {
  npm('run', '--silent', 'test')
} else {
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'api-types.mjs', '../../contracts/openapi']
  if (!existsSync('dist/index.html')) rmSync('node_modules/.waymark-built', { force: true })
  unlessUnchanged('node_modules/.waymark-built', hashOf(sources, lock), () => npm('run', '--silent', 'build'))
  rmSync(target, { recursive: true, force: true })
  cpSync('dist', target, { recursive: true })
}
