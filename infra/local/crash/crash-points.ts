import type { FunctionCall } from "../in-process/world.ts";

/** Before the n-th call of that name, or after it: it took effect, and its answer was lost. */
export type CrashPoint = {
  readonly name: string;
  readonly nth: number;
  readonly phase: FunctionCall["phase"];
};

/** Every point of a run that made these calls. */
export function crashPoints(calls: readonly string[]): readonly CrashPoint[] {
  return numbered(calls).flatMap(({ name, nth }) =>
    (["before", "after"] as const).map((phase) => ({ name, nth, phase })),
  );
}

function numbered(names: readonly string[]): readonly { readonly name: string; readonly nth: number }[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return { name, nth };
  });
}

/** What became of a crash that was to be. */
export type Crash = {
  struck: boolean;
  /**
   * It fell into the one window there is (docs/decisions/003): SES had accepted a mail of the function that died, and that the mail
   * is owed no more was not written. Such a mail is sent a second time.
   */
  inTheWindow: boolean;
};

/** Ends the function that comes to the point. */
export function crashAt(point: CrashPoint) {
  const crash: Crash = { struck: false, inTheWindow: false };
  const accepted = new Map<string, number>();
  let met = 0;
  const onCall = (call: FunctionCall) => {
    const { caller, name, phase } = call;
    const open = (accepted.get(caller) ?? 0) + (phase === "after" ? windowStep(name) : 0);
    accepted.set(caller, Math.max(0, open));
    if (crash.struck || name !== point.name || phase !== point.phase) return;
    met += 1;
    if (met !== point.nth) return;
    crash.struck = true;
    crash.inTheWindow = open > 0;
    call.die();
  };
  return { crash, onCall };
}

/** SES's acceptance opens the window, the settling closes it. */
function windowStep(name: string): number {
  if (/ ses\.SendRawEmail$/.test(name)) return 1;
  return / dynamodb\.DeleteItem owed\b/.test(name) ? -1 : 0;
}

export const pointText = ({ name, nth, phase }: CrashPoint) => `${phase} call ${nth} of ${name}`;
