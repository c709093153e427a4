import type { Finding } from "./examine.ts";

/** The parts of each finding together, in the order of their first part. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const whole = new Map<string, Finding>();
  for (const part of findings) {
    const key = `${part.part}/${part.name}`;
    const other = whole.get(key);
    whole.set(key, other ? added(other, part) : part);
  }
  return [...whole.values()];
}

function added(one: Finding, other: Finding): Finding {
  return {
    ...one,
    calls: Math.max(one.calls, other.calls),
    runs: one.runs + other.runs,
    inTheWindow: one.inTheWindow + other.inTheWindow,
    sentAgain: one.sentAgain + other.sentAgain,
    faults: [...one.faults, ...other.faults],
    seconds: one.seconds + other.seconds,
  };
}

const titles = {
  crashes:
    "A crash before and after every call; found by the queue after its 360 s, by the sweep in the next minute",
  "crashes within the lease":
    "The same around every sending, found after 60 s, while the dead one's lease still runs",
  "at once": "Without a crash, but at once and again",
} as const satisfies Record<Finding["part"], string>;

const parts = ["crashes", "crashes within the lease", "at once"] as const;

/** What is shown at the end. */
export function printed(findings: readonly Finding[]): string {
  const whole = together(findings);
  return parts
    .flatMap((part) =>
      section(
        part,
        whole.filter((finding) => finding.part === part),
      ),
    )
    .join("\n");
}

function section(part: Finding["part"], findings: readonly Finding[]): readonly string[] {
  const [first, ...others] = findings;
  if (!first) return [];
  const all = others.reduce(added, first);
  const calls = findings.reduce((sum, finding) => sum + finding.calls, 0);
  const sum = findings.length > 1 ? [row({ ...all, name: "all", calls })] : [];
  return ["", `${titles[part]}:`, head(part), ...findings.map(row), ...sum];
}

const columns = (name: string, ...cells: readonly (string | number)[]) =>
  `  ${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(15)).join("")}`;

const head = (part: Finding["part"]) =>
  columns(
    "",
    ...(part === "at once" ? [] : ["calls"]),
    "runs",
    "differences",
    "in the window",
    "sent again",
    "seconds",
  );

function row({ part, name, calls, runs, faults, inTheWindow, sentAgain, seconds }: Finding): string {
  const some = part === "at once" ? [runs] : [calls, runs];
  return columns(name, ...some, faults.length, inTheWindow, sentAgain, seconds.toFixed(0));
}
