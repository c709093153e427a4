import type { GroupVerdict } from "../../../../shared/domain/verdicts/judge.ts";
import type { Trial } from "./trial.ts";

/** How often something was so, of how many. */
export type Share = { readonly is: number; readonly of: number };

/** Of members: whether they had "paid off" or "no" by the lag and six months (and in that very month), and how often these were wrong. */
export type Figures = {
  readonly members: number;
  readonly haveBy: Share;
  readonly haveThen: Share;
  /** Of all such verdicts of the 24 months, month by month. */
  readonly wrong: Share;
  /** Of the first that each member had. */
  readonly firstWrong: Share;
  readonly onCourseWrong: Share;
};

export function figuresOf(trials: readonly Trial[]): Figures {
  const all = trials.flatMap((trial) => trial.verdicts.map((verdict) => ({ trial, verdict })));
  const firm = all.filter(({ verdict }) => isFirm(verdict));
  const firsts = trials.flatMap((trial) => {
    const verdict = trial.verdicts.find(isFirm);
    return verdict ? [{ trial, verdict }] : [];
  });
  const thenOf = ({ member, verdicts }: Trial) => verdicts.slice(0, member.lagMonths + 6);
  return {
    members: trials.length,
    haveBy: share(trials, (trial) => thenOf(trial).some(isFirm)),
    haveThen: share(trials, (trial) => thenOf(trial).slice(-1).some(isFirm)),
    wrong: share(firm, isWrong),
    firstWrong: share(firsts, isWrong),
    onCourseWrong: share(
      all.filter(({ verdict }) => verdict.kind === "on course"),
      isWrong,
    ),
  };
}

const isFirm = ({ kind }: GroupVerdict): boolean => kind === "paid off" || kind === "no";

type Given = { readonly trial: Trial; readonly verdict: GroupVerdict };

const isWrong = ({ trial, verdict }: Given): boolean => trial.pays === (verdict.kind === "no");

const share = <T>(all: readonly T[], is: (each: T) => boolean): Share => ({
  is: all.filter(is).length,
  of: all.length,
});
