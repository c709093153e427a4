import fc from "fast-check";
import { expect, test } from "vitest";
import type { VerdictStatus } from "../../../../shared/domain/mail/inbound-mail.ts";
import { decideTrust, type TrustQuestion } from "../../../../shared/domain/trust/decide-trust.ts";

/**
 * Who gets in. The first row that fits says what becomes of a mail.
 *
 * DMARC     as the mail service says; `none`: the author's domain has no policy, or it could not be looked up
 * SPF       `own`: passes for the author's own domain
 * DKIM      `own`: every signature holds and is of the author's own domain
 * author    `own`: an address of an account; `welcome`: an owner or somebody invited, who has no account yet
 * to        which of our addresses; `other`: any that tells nothing. Where `in` has the token of an account, that account is asked
 * token     in the address, or at the foot of the mail that is answered: whose it is
 */
const table = `
  DMARC | SPF | DKIM | author   | to      | token   || what becomes of it
  FAIL  | *   | *    | *        | in      | own     || refused: forged
  *     | *   | *    | *        | in      | own     || capture
  *     | *   | *    | *        | in      | another || capture
  *     | *   | *    | *        | in      | code    || capture

  FAIL  | *   | *    | *        | *       | code    || refused: forged
  *     | *   | *    | stranger | *       | code    || link
  *     | *   | *    | welcome  | *       | code    || link
  PASS  | *   | *    | stranger | *       | *       || held: not-linked
  *     | *   | *    | stranger | *       | *       || refused: stranger

  FAIL  | *   | *    | *        | *       | *       || refused: forged
  PASS  | *   | *    | *        | *       | another || told: not-your-thread
  PASS  | *   | *    | *        | *       | code    || told: not-your-thread
  PASS  | *   | *    | *        | *       | *       || command
  none  | own | *    | *        | *       | another || told: not-your-thread
  none  | own | *    | *        | *       | code    || told: not-your-thread
  none  | own | *    | *        | *       | *       || command
  none  | *   | own  | *        | *       | another || told: not-your-thread
  none  | *   | own  | *        | *       | code    || told: not-your-thread
  none  | *   | own  | *        | *       | *       || command
  none  | *   | *    | own      | *       | *       || capture
  none  | *   | *    | welcome  | *       | *       || refused: unproven
`;

const [, ...rows] = table
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => {
    const [asked = "", outcome = ""] = line.split("||");
    return { cells: asked.split("|").map((cell) => cell.trim()), outcome: outcome.trim(), line };
  });

const statuses: readonly VerdictStatus[] = ["PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"];
const senders = ["own", "welcome", "stranger"] as const;
const addresses = ["inbox", "reply", "in", "other"] as const;
const tokens = ["none", "own", "another", "code", "unknown"] as const;

const questions: readonly TrustQuestion[] = statuses.flatMap((dmarc) =>
  statuses.flatMap((spf) =>
    [true, false].flatMap((spfAligned) =>
      [true, false].flatMap((dkimAligned) =>
        senders.flatMap((sender) =>
          addresses.flatMap((to) =>
            tokens.map((token) => ({ dmarc, spf, spfAligned, dkimAligned, sender, to, token })),
          ),
        ),
      ),
    ),
  ),
);

function rowOf({ dmarc, spf, spfAligned, dkimAligned, sender, to, token }: TrustQuestion) {
  const said = [
    dmarc === "PASS" || dmarc === "FAIL" ? dmarc : "none",
    spf === "PASS" && spfAligned ? "own" : "-",
    dkimAligned ? "own" : "-",
    sender,
    to,
    token,
  ];
  return rows.find(({ cells }) => cells.every((cell, at) => cell === "*" || cell === said[at]));
}

const text = (asked: TrustQuestion) => {
  const decision = decideTrust(asked);
  return "why" in decision ? `${decision.kind}: ${decision.why}` : decision.kind;
};

test.each(rows)("$line", (row) => {
  const asked = questions.filter((question) => rowOf(question) === row);
  expect(asked.length, "no row above it takes everything").toBeGreaterThan(0);
  for (const question of asked) expect(text(question), JSON.stringify(question)).toBe(row.outcome);
});

test("every mail that there can be is in the table", () => {
  expect(questions.filter((question) => !rowOf(question))).toEqual([]);
  expect(questions).toHaveLength(6000);
});

test("nobody commands without proof, nor without an account or an invitation, nor by another's token", () => {
  const any = fc.record({
    dmarc: fc.constantFrom(...statuses),
    spf: fc.constantFrom(...statuses),
    spfAligned: fc.boolean(),
    dkimAligned: fc.boolean(),
    sender: fc.constantFrom(...senders),
    to: fc.constantFrom(...addresses),
    token: fc.constantFrom(...tokens),
  });
  fc.assert(
    fc.property(any, (asked) => {
      if (decideTrust(asked).kind !== "command") return;
      const proven =
        asked.dmarc === "PASS" ||
        (asked.dmarc !== "FAIL" && ((asked.spf === "PASS" && asked.spfAligned) || asked.dkimAligned));
      expect(proven && asked.sender !== "stranger").toBe(true);
      expect(asked.token === "another" || asked.token === "code").toBe(false);
    }),
  );
});
