import { commandCard } from "../../../../shared/domain/commands/command-card.ts";
import { registry } from "../../../../shared/domain/commands/registry.ts";

const opening = `# What you can write

Answer any mail of ours, or write a fresh one: one command a line, or several with commas between them
(\`1 done, 2 snooze fri, 3 won 1200\`). The number is the person's in the mail that you answer, and a name or \`all\` does as well;
number and verb may stand in either order, and numbers in lists and ranges (\`1,3-5 done\`). In answer to a mail about one person
the number may be left out. What could mean two things is asked back and not done; what was not understood is told, and kept as a
note where it is clear on whom. Each answer says how to undo.

A slip of the finger (\`2 doen\`) is put right where nothing is lost by it, and told. An answer typed right below a quoted item is
about that item. Days are read as people write them: \`fri\`, \`next tue\`, \`in 2 weeks\`, \`mid december\`, \`after easter\`, \`nächsten
Dienstag\`, \`dans 2 semaines\`, \`la semana que viene\`; a time of day may stand with them.
`;

const languages =
  "## In other languages\n\nThese words mean the same, without their accents, too; so do numbers, days and `all but 3` (`alle außer 3`, `tous sauf 3`, `todos menos 3`).\n";

/** The words for the commonest verbs in German, French and Spanish. */
const foreignRows = (): readonly string[] =>
  registry.flatMap(({ name, foreign }) =>
    foreign ? [`| \`${name}\` | ${foreign.de} | ${foreign.fr} | ${foreign.es} |`] : [],
  );

/** docs/commands.md: everything that can be written, from the registry. */
export function commandPage(): string {
  const rows = commandCard().map(({ form, example, does }) => `| \`${form}\` | \`${example}\` | ${does} |`);
  const written = [opening, "| Write | For example | What it does |", "|---|---|---|", ...rows, ""];
  const foreign = [
    languages,
    "| Write | German | French | Spanish |",
    "|---|---|---|---|",
    ...foreignRows(),
    "",
  ];
  return [...written, ...foreign].join("\n");
}
