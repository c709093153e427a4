import { commandCard } from "../../../../shared/domain/commands/command-card.ts";

const opening = `# What you can write

Answer any mail of ours, or write a fresh one: one command a line, or several with commas between them
(\`1 done, 2 snooze fri, 3 won 1200\`). The number is the person's in the mail that you answer, and a name or \`all\` does as well;
number and verb may stand in either order, and numbers in lists and ranges (\`1,3-5 done\`). In answer to a mail about one person
the number may be left out. What could mean two things is asked back and not done; what was not understood is told, and kept as a
note where it is clear on whom. Each answer says how to undo.
`;

/** docs/commands.md: everything that can be written, from the registry. */
export function commandPage(): string {
  const rows = commandCard().map(({ form, example, does }) => `| \`${form}\` | \`${example}\` | ${does} |`);
  return [opening, "| Write | For example | What it does |", "|---|---|---|", ...rows, ""].join("\n");
}
