import { createOrganisation } from '@/bin/administration/create-organisation'
import { createPerson } from '@/bin/administration/create-person'
import { setPassword } from '@/bin/administration/set-password'
import { Refusal, runCommand } from '@/bin/refusal'

const commands: Record<string, (parameters: string[]) => Promise<void>> = {
  'create-organisation': createOrganisation,
  'create-person': createPerson,
  'set-password': setPassword,
}

await runCommand(async () => {
  const [name = '', ...parameters] = process.argv.slice(2)
  const command = commands[name]
  if (command === undefined) throw new Refusal(`Say npm run admin -- and one of ${Object.keys(commands).join(', ')}.`)
  await command(parameters)
})
