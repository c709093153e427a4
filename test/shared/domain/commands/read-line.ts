import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import type { ParsedLine } from "../../../../shared/domain/commands/parsed-line.ts";
import type { ParseContext, Target } from "../../../../shared/domain/commands/verb.ts";

/** A Monday; the answered digest has five people. */
export const context: ParseContext = {
  today: "2026-11-23",
  zone: "America/New_York",
  currency: "USD",
  numbers: [1, 2, 3, 4, 5],
};

const whom = (target: Target): string => {
  if (target.kind === "numbers") return target.numbers.join(" ");
  if (target.kind === "people") return `[${target.contactIds.join(" ")}]`;
  return target.kind === "name" ? `(${target.name})` : target.kind;
};

const told = (parsed: ParsedLine): string => {
  switch (parsed.kind) {
    case "command": {
      const { target, verb, args } = parsed.command;
      return `${whom(target)}: ${verb}${args === null ? "" : ` ${JSON.stringify(args)}`}`;
    }
    case "asked":
      return `asked: ${[parsed.why, ...parsed.choices.map(({ line }) => line), ...parsed.examples].join(" | ")}`;
    case "declined":
      return `declined: ${parsed.asked.join(" | ")}`;
    case "not-understood":
      return `not understood: ${parsed.nearest ?? "-"}`;
  }
};

/** What a line of a reply is understood to say, in one line. */
export const readLine = (line: string, over: Partial<ParseContext> = {}): string =>
  parseLine(line, { ...context, ...over })
    .map(told)
    .join(" + ");
