import type { Finding } from "./finding.ts";

const stateWidth = "unclear  ".length;

/** Findings as a person reads them: a line each, and under it what to do. Like with like, with a line between. */
export function report(title: string, findings: readonly Finding[]): string {
  const indent = stateWidth + Math.max(...findings.map(({ what }) => what.length)) + 2;
  const parts = [
    [title],
    ...Object.values(Object.groupBy(findings, ({ state }) => state)).map((alike) =>
      alike.flatMap((finding) => lines(finding, indent)),
    ),
    [summary(findings)],
  ];
  return `${parts.map((part) => part.join("\n")).join("\n\n")}\n`;
}

function lines({ state, what, says, todo }: Finding, indent: number): readonly string[] {
  const first = `${state.padEnd(stateWidth)}${what}`.padEnd(indent);
  return [`${first}${says}`, ...todo.map((line) => `${" ".repeat(indent)}→ ${line}`)];
}

function summary(findings: readonly Finding[]): string {
  const count = (state: Finding["state"]) => findings.filter((finding) => finding.state === state).length;
  if (isWell(findings)) return `All is well.`;
  return `Wrong: ${count("wrong")}. Cannot be told: ${count("unclear")}. Well: ${count("ok")}.`;
}

export const isWell = (findings: readonly Finding[]) => findings.every(({ state }) => state === "ok");
