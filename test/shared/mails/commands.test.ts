import { expect, test } from "vitest";
import { sampleMails } from "../../../infra/local/pictures/sample-mails.ts";
import { parseLine } from "../../../shared/domain/commands/parse-line.ts";
import { noFields } from "../../../shared/domain/contacts/no-fields.ts";
import { elementsOf } from "./elements.ts";

/** A number alone answers what a line is asked about. */
const doneWith = (n: number) => ({ says: `Jane ${n}: done`, verb: "done", words: "", people: [String(n)] });

const asking = [{ id: "q", line: "ok", from: 1, choices: [1, 2, 3, 4, 5].map(doneWith) }];

const context = {
  today: "2026-11-24",
  zone: "America/New_York",
  currency: "USD",
  numbers: [1, 2, 3, 4, 5, 6, 7],
  // “Is this you?” is answered by a word that means nothing elsewhere.
  asked: { about: "own-card", fields: noFields },
} as const;

/** Every command that any of the mails offers at a tap. */
async function offered(): Promise<string[]> {
  const mails = [...(await sampleMails()).values()];
  const links = mails.flatMap(({ html }) =>
    elementsOf(html, "a").map(({ attributes }) => attributes["href"] ?? ""),
  );
  const commands = links.flatMap((href) => /^mailto:reply[^?]*\?subject=(.*)$/.exec(href)?.[1] ?? []);
  return [...new Set(commands.map(decodeURIComponent))];
}

const commands = await offered();

test("the mails offer commands at a tap", () => {
  expect(commands).toEqual(
    expect.arrayContaining([
      "1 done",
      "1 snooze in a week",
      "1 skip",
      "1 done warm",
      "all done",
      "undo",
      "at ",
    ]),
  );
});

/** What a person might type where the command breaks off. */
function lastWord(command: string): string {
  if (/(?:won|rate) $/.test(command)) return "1200";
  if (command.endsWith("dues ")) return "600 a year";
  if (command === "digest at ") return "18:00";
  return /email $/.test(command) ? "jane@example.com" : "Chamber breakfast";
}

test.each(commands)(
  "“%s”, as a tap fills it in, is a command, or one that only lacks its last word",
  (command) => {
    const askedLines = /^\d$/.test(command) ? asking : [];
    // In the mails that offer them these numbers are introductions.
    const introductions = /^(?:no|nothing) \d$/.test(command) ? [3, 4] : [];
    const filled = command.endsWith(" ") ? command + lastWord(command) : command;
    expect(
      parseLine(filled, { ...context, askedLines, introductions }).map(({ kind }) => kind),
      filled,
    ).toEqual(["command"]);
  },
);

test.each([
  "1 lead",
  "1 partner",
  "1 note likes sailing",
  "1 skip",
  "1 is BNI",
  "Jane is BNI",
  "at Chamber breakfast",
  "rate 80/h",
  "help",
])("“%s”, as the mails give it as an example, is a command", (command) => {
  expect(parseLine(command, context).map(({ kind }) => kind)).toEqual(["command"]);
});

test("a group with its costs, as the summary gives it as an example, is a command", () => {
  const line = "group BNI Downtown dues 600/year meals 15/meeting";
  expect(parseLine(line, context).map(({ kind }) => kind)).toEqual(["command"]);
});
