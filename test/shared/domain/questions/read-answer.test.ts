import { describe, expect, test } from "vitest";
import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";
import type { Question } from "../../../../shared/domain/questions/question.ts";
import { aGroup, anEvent, usd } from "../../../fixtures/records.ts";
import { decideAll, situation, thread } from "../commands/situations.ts";

const asking = (asked: Question) =>
  situation({ thread: { ...thread("digest", ["jane", "bob", "eve"]), asked } });
const context = { today: "2026-11-23", zone: "America/New_York", currency: "USD", numbers: [1, 2, 3] };

/** What the line is understood as where the mail has asked. */
function meant(asked: Question, line: string, first = true): string {
  const [parsed] = parseLine(line, { ...context, asked, first });
  return parsed?.kind === "command"
    ? `${parsed.command.verb} ${JSON.stringify(parsed.command.args)}`
    : (parsed?.kind ?? "nothing");
}

describe("“Where did you meet Bob?”", () => {
  const asked: Question = { about: "where-met", numbers: [2] };
  test.each([
    ["Chamber breakfast", "Chamber breakfast"],
    ["chamber breakfast", "chamber breakfast"],
    ["BNI", "BNI"],
    ["Slush", "Slush"],
    ["at the Expo", "Expo"],
    ["in Harbour Fair", "Harbour Fair"],
    ["The 2026 Makers Summit.", "2026 Makers Summit"],
  ])("is answered by “%s”", (line, event) => {
    expect(meant(asked, line)).toBe(`at ${JSON.stringify({ event })}`);
  });

  test.each(["Left a voicemail", "No idea", "dunno", "Had lunch", "He is great", "Call me later", "3", "2"])(
    "is not answered by “%s”",
    (line) => {
      expect(meant(asked, line)).not.toMatch(/^at /);
    },
  );

  test("a name behind another line may be the writer's own, and what names an occasion is still an answer", () => {
    expect(meant(asked, "Ann", false)).toBe("not-understood");
    expect(meant(asked, "Ann Miller", false)).toBe("not-understood");
    expect(meant(asked, "Chamber breakfast", false)).toMatch(/^at /);
  });

  test("places whom it asked of, and nobody else", () => {
    const { book, answers } = decideAll(asking(asked), ["Chamber breakfast"]);
    expect(answers.map(({ text }) => text)).toEqual(["Bob Roe: met at Chamber breakfast, a new event."]);
    expect(book.items.get("contact#jane")).toMatchObject({ eventId: null });
  });

  test("takes nothing away from what a line says by itself", () => {
    const { answers } = decideAll(asking(asked), ["1 done", "2 skip"]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(["did", "did"]);
  });
});

describe("“What is an hour of yours worth?”", () => {
  test.each(["80", "80/h", "$80", "80 an hour", "about 80.", "rate 80/h"])("is answered by “%s”", (line) => {
    const { book } = decideAll(asking({ about: "rate" }), [line]);
    expect(book.settings.hourlyRate).toEqual(usd(8000));
  });

  test.each(["3", "it depends", "ask me on 3 December about the rate"])("is not answered by “%s”", (line) => {
    expect(decideAll(asking({ about: "rate" }), [line]).changes.map(({ ref }) => ref.kind)).not.toContain(
      "settings",
    );
  });
});

describe("“What does BNI Downtown cost a year?”", () => {
  const asked: Question = { about: "dues", group: "BNI Downtown" };
  test.each([
    ["600", 60_000, "year"],
    ["600 a year", 60_000, "year"],
    ["$600/year", 60_000, "year"],
    ["it costs 50 a month", 5000, "month"],
  ])("is answered by “%s”", (line, minor, per) => {
    const { thread: answered } = asking(asked);
    const start = situation({ thread: answered }, [aGroup(), anEvent()]);
    const { book } = decideAll(start, [line]);
    expect(book.items.get("group#g1")).toMatchObject({ dues: { amount: usd(minor), per } });
  });
});

describe("“Is this you?”", () => {
  const asked: Question = {
    about: "own-card",
    fields: { ...noFields, name: "Ann Miller", title: "Bookkeeper" },
  };
  test("a yes keeps it, and it can be taken back like anything else", () => {
    const { book, changes, answers } = decideAll(asking(asked), ["Yes."]);
    expect(book.items.get("own-card#own-card")).toMatchObject({ fields: { title: "Bookkeeper" } });
    expect(changes).toMatchObject([{ before: null }]);
    expect(answers[0]?.text).toBe("Kept. You sign as: Ann Miller, Bookkeeper.");
  });
  test("a no keeps nothing", () => {
    const { changes, answers } = decideAll(asking(asked), ["no"]);
    expect(changes).toEqual([]);
    expect(answers[0]?.text).toContain("do not ask again");
  });
});

describe("“How can you support Bob?”", () => {
  const asked: Question = { about: "support", numbers: [2], name: "Bob Roe" };
  test.each([
    "a bookkeeper",
    "Office space in Leeds.",
    "more clients",
    "intros to caterers",
    "Steuerberater",
  ])("“%s” is what he looks for", (line) => {
    const { book, answers } = decideAll(asking(asked), [line]);
    expect(book.items.get("contact#bob")).toMatchObject({ needs: [line.replace(".", "")] });
    expect(answers[0]?.text).toMatch(/^Bob Roe: looks for /);
  });
  test.each(["He loves sailing", "No idea", "thanks", "let me think", "3"])("“%s” tells no need", (line) => {
    expect(meant(asked, line)).not.toMatch(/^needs /);
  });
});
