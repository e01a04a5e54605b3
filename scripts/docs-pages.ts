import { program } from '../src/cli/program.ts'
import { type ErrorKind, errorKinds } from '../src/error-kinds.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** docs/errors.md: the error table for people. */
export function errorsPage(): string {
  const rows = Object.values<ErrorKind>(errorKinds).map(
    ({ code, message, remedy, exit = 1, status }) =>
      `| ${code} | ${cell(message)} | ${cell(remedy)} | ${exit} | ${status} |`,
  )
  return `# Errors

<!-- Written by scripts/docs.ts from src/error-kinds.ts: change it there and run \`npm run docs\`. -->

Every error has a code that never changes, says what happened and what to do about it. Words in braces stand for what
the error is about. An error of one report does not stop the others: it is a line on standard error, and the exit status
is 1 at the end. The HTTP status is what a server answers.

| Code | Message | Remedy | Exit | HTTP |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** docs/cli.md: the help of each command as the command prints it. */
export function cliPage(): string {
  const main = program('0')
  const all = [main, ...main.commands.flatMap((one) => [one, ...one.commands])]
  const help = all.map((command) => {
    const names = [command.parent?.parent?.name(), command.parent?.name(), command.name()]
    const name = names.filter((one) => one !== undefined).join(' ')
    return `## \`${name}\`\n\n\`\`\`text\n${command.helpInformation()}\`\`\`\n`
  })
  return `# Command line

<!-- Written by scripts/docs.ts from the commands themselves: change them and run \`npm run docs\`. -->

${help.join('\n')}
## Long runs

\`dateline read --jsonl news.jsonl -o records.jsonl\` writes one record a line, in the order of the input. Beside the
output stands \`records.jsonl.resume\` until all is done: it says which lines of the input are done and how long the
output was then. After Ctrl-C, a crash or \`kill -9\` the same command goes on there; half a line is cut off first, and
the beginning of the input is checked to be the same. Lines that were appended to the input meanwhile are read too.

## Environment

- \`NO_COLOR\`: no colours.
- \`DATELINE_DEBUG\`: with an unexpected fault, its stack as well.
`
}
