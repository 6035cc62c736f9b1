// One user a service, with rights to its own databases only: USERS is "name password database,database;…".
const host = process.env.MEMBER
try {
  rs.status()
} catch (notInitiated) {
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host }] })
}
if (!db.hello().isWritablePrimary) quit(1)
for (const user of process.env.USERS.split(';')) {
  const [name, password, databases] = user.trim().split(' ')
  const roles = databases.split(',').map((database) => ({ role: 'readWrite', db: database }))
  const admin = db.getSiblingDB('admin')
  if (!admin.getUser(name)) admin.createUser({ user: name, pwd: password, roles })
  else admin.updateUser(name, { roles })
}
