import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { draftsFor } from "../../../../shared/domain/introductions/drafts-for.ts";
import { type Introduction, newIntroduction } from "../../../../shared/domain/introductions/introduction.ts";
import { madeChanges } from "../../../../shared/domain/introductions/made-changes.ts";
import {
  hasLapsed,
  type IntroductionEvent,
  moved,
} from "../../../../shared/domain/introductions/transitions.ts";
import { applied, bookOf, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import { aContact, anAccount, someSettings } from "../../../fixtures/records.ts";

const jane = aContact({
  id: "jane",
  name: "Jane Doe",
  needs: ["a bookkeeper"],
  emails: ["jane@example.org"],
});
const tom = aContact({ id: "tom", name: "Tom Hale", offers: ["payroll"], emails: ["tom@example.net"] });
const start = bookOf(anAccount(), someSettings(), [jane, tom]);
const suggested = newIntroduction({ seekerId: "jane", helperId: "tom", re: "a bookkeeper" }, "2026-11-02");

const side = fc.constantFrom("seeker" as const, "helper" as const);
const event: fc.Arbitrary<IntroductionEvent> = fc.oneof(
  fc.constantFrom<IntroductionEvent>({ kind: "ask" }, { kind: "decline" }, { kind: "bridge" }),
  side.map((which): IntroductionEvent => ({ kind: "asked", side: which })),
  { arbitrary: side.map((which): IntroductionEvent => ({ kind: "yes", side: which })), weight: 3 },
  side.map((which): IntroductionEvent => ({ kind: "no", side: which })),
  fc.constantFrom("helped", "nothing", "won").map((came): IntroductionEvent => ({ kind: "tell", came })),
);
/** In any order, again and again, days apart, as mails come in. */
const life = fc.array(fc.tuple(event, fc.nat({ max: 40 })), { maxLength: 25 });

/** One life: what each moment leaves, with what the owner could send in it. */
function lived(events: readonly (readonly [IntroductionEvent, number])[]) {
  let book = start;
  let introduction: Introduction = suggested;
  let today = "2026-11-02";
  const moments = events.map(([each, days]) => {
    today = addDays(today, days);
    const before = introduction;
    introduction = moved(introduction, each, today) ?? introduction;
    if (each.kind === "bridge" && introduction !== before)
      book = applied(book, madeChanges({ book, now: `${today}T12:00:00.000Z`, today }, introduction));
    return { event: each, before, after: introduction, drafts: draftsFor(start, introduction) };
  });
  return { moments, introduction, outcomes: itemsIn(book, "outcome") };
}

test("after a no nobody is written to again, neither of the two, and nothing that comes later changes it", () => {
  fc.assert(
    fc.property(life, (events) => {
      const { moments } = lived(events);
      const refused = moments.findIndex(({ after }) => after.state === "refused");
      fc.pre(refused >= 0);
      for (const { after, drafts } of moments.slice(refused)) {
        expect(after.state).toBe("refused");
        expect(drafts).toEqual([]);
      }
    }),
  );
});

test("nobody is named in a question before they have said yes", () => {
  fc.assert(
    fc.property(life, (events) => {
      const asked = lived(events).moments.flatMap(({ after, drafts }) =>
        drafts.filter(({ bridges }) => !bridges).map((draft) => ({ after, draft })),
      );
      for (const { after, draft } of asked) {
        const [other, name] =
          draft.contactId === "jane" ? ([after.helper, "Tom"] as const) : ([after.seeker, "Jane"] as const);
        expect(draft.draft.body.includes(name)).toBe(other.consent === "yes");
      }
    }),
  );
});

test("nobody is brought together without two yeses", () => {
  fc.assert(
    fc.property(life, (events) => {
      for (const { event: each, before, after, drafts } of lived(events).moments) {
        const isBridged = each.kind === "bridge" && before !== after;
        if (isBridged || drafts.some(({ bridges }) => bridges))
          expect([after.seeker.consent, after.helper.consent]).toEqual(["yes", "yes"]);
      }
    }),
  );
});

test("each introduction counts once, whatever is said how often", () => {
  fc.assert(
    fc.property(life, (events) => {
      const { introduction, outcomes } = lived([...events, ...events]);
      const isMade = introduction.state === "made" || introduction.state === "told";
      expect(outcomes.map(({ what }) => what).sort()).toEqual(isMade ? ["given", "introduced"] : []);
    }),
  );
});

test("what is said twice changes nothing the second time", () => {
  fc.assert(
    fc.property(life, event, (events, last) => {
      const { introduction } = lived(events);
      const once = moved(introduction, last, "2030-01-01") ?? introduction;
      expect(moved(once, last, "2030-01-01") ?? once).toEqual(once);
    }),
  );
});

test("what waits for three weeks has lapsed, and a late yes still counts", () => {
  const asking = moved(suggested, { kind: "ask" }, "2026-11-02") ?? suggested;
  expect(hasLapsed(asking, "2026-11-23")).toBe(false);
  expect(hasLapsed(asking, "2026-11-24")).toBe(true);
  const late = moved(asking, { kind: "yes", side: "helper" }, "2026-12-20");
  expect(late).toMatchObject({ state: "asking", helper: { consent: "yes" } });
  expect(late && hasLapsed(late, "2026-12-21")).toBe(false);
});

/** One in each state, and one that waits for a single answer. */
const each = (over: Partial<Introduction>): Introduction => ({ ...suggested, ...over });
const yes = { ...suggested.seeker, consent: "yes" } as const;
const samples = [
  suggested,
  each({ state: "asking" }),
  each({ state: "asking", seeker: yes }),
  each({ state: "agreed", seeker: yes, helper: { ...suggested.helper, consent: "yes" } }),
  ...(["declined", "refused", "made", "told"] as const).map((state) => each({ state })),
];
const events: readonly IntroductionEvent[] = [
  ...(["ask", "decline", "bridge", "report"] as const).map((kind) => ({ kind })),
  ...(["asked", "yes", "no"] as const).flatMap((kind) =>
    (["seeker", "helper"] as const).map((which) => ({ kind, side: which })),
  ),
  { kind: "tell", came: "helped" },
];

test("docs/introductions.md draws exactly the moves that there are", () => {
  const page = readFileSync(new URL("../../../../docs/introductions.md", import.meta.url), "utf8");
  const drawn = [...page.matchAll(/^ {4}(\w+) --> (\w+): (.+)$/gm)].flatMap(([, from, to, kinds = ""]) =>
    kinds.split(", ").map((kind) => `${from} ${kind} ${to}`),
  );
  const made = samples.flatMap((sample) =>
    events.flatMap((happens) => {
      const after = moved(sample, happens, "2026-11-03");
      return after ? [`${sample.state} ${happens.kind} ${after.state}`] : [];
    }),
  );
  expect(drawn.sort()).toEqual([...new Set(made)].sort());
});
