import { describe, expect, test } from "vitest";
import { itemIn, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aGroup, anEvent, someSettings, usd } from "../../../fixtures/records.ts";
import { decideAll, jane, situation, thread, told } from "./situations.ts";

describe("fix", () => {
  const phones = [{ number: "212 555 0199", e164: "+12125550199", extension: null, kind: "work" as const }];
  const card = {
    ...jane,
    emails: ["jnae@example.com", "info@example.com"],
    phones,
    doubtful: ["emails", "phones", "name"] as const,
  };
  const start = situation({ thread: thread("receipt", ["jane"]) }, [card]);

  test("replaces the first value and confirms the field", () => {
    const { book, answers } = decideAll(start, [
      "fix 1 email jane@example.com",
      "fix 1 phone 212 555 0143",
      "fix 1 title CEO",
    ]);
    expect(answers.map(({ text }) => text)).toEqual([
      "Jane Doe: the email is now jane@example.com.",
      "Jane Doe: the phone is now 212 555 0143.",
      "Jane Doe: the title is now CEO.",
    ]);
    expect(itemIn(book, "contact", "jane")).toMatchObject({
      emails: ["jane@example.com", "info@example.com"],
      phones: [{ number: "212 555 0143", e164: "+12125550143", kind: "work" }],
      title: "CEO",
      doubtful: ["name"],
    });
  });

  test("confirms what is right, takes out what is wrong, and says what stood already", () => {
    const { book } = decideAll(start, [
      "fix 1 name Jane Doe",
      "fix 1 email none",
      "fix 1 mobile +1 212 555 0150",
    ]);
    expect(itemIn(book, "contact", "jane")).toMatchObject({ doubtful: [], emails: ["info@example.com"] });
    expect(itemIn(book, "contact", "jane")?.phones.map(({ kind, e164 }) => [kind, e164])).toEqual([
      ["work", "+12125550199"],
      ["mobile", "+12125550150"],
    ]);
    expect(told(situation(), "fix 1 name Jane Doe")).toEqual([
      "already: Jane Doe: the name is Jane Doe already.",
    ]);
  });
});

describe("groups, events and settings", () => {
  test("a group is made with its costs, and a later line changes only what it states", () => {
    const lines = [
      "group BNI Downtown dues 600/year meals 15/meeting",
      "group bni downtown hours 1.5",
      "group BNI Downtown hours 90 min",
    ];
    const { book, answers } = decideAll(situation(), lines);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "did: New group BNI Downtown: dues $600 a year, meals $15 a meeting.",
      "did: BNI Downtown: dues $600 a year, meals $15 a meeting, 1.5 hours a meeting.",
      "already: BNI Downtown: dues $600 a year, meals $15 a meeting, 1.5 hours a meeting.",
    ]);
    expect(itemsIn(book, "group")).toEqual([
      aGroup({
        id: "mail.0.0",
        since: "2026-11-23",
        dues: { amount: usd(60_000), per: "year" },
        mealPerMeeting: usd(1_500),
        minutesPerMeeting: 90,
      }),
    ]);
  });

  test("a group made in passing is the one that the costs are of", () => {
    const { book, answers } = decideAll(situation(), ["Jane is BNI", "group BNI Downtown dues 600/year"]);
    expect(itemsIn(book, "group").map(({ id, name }) => [id, name])).toEqual([["mail.0.0", "BNI Downtown"]]);
    expect(answers[1]?.text).toBe("BNI Downtown (so far called BNI): dues $600 a year.");
  });

  test("events that bear a group's name are its own, whichever was told of first", () => {
    const { book } = decideAll(situation(), ["1 at BNI Downtown lunch", "group BNI Downtown dues 600/year"]);
    expect(itemsIn(book, "event")).toMatchObject([{ name: "BNI Downtown lunch", groupId: "mail.1.0" }]);
  });

  test("an event's costs go to the one on the day stated, else to the last one, else to a new one", () => {
    const past = [anEvent({ id: "old", day: "2026-09-01" }), anEvent({ id: "last", day: "2026-11-12" })];
    const lines = [
      "event Chamber breakfast cost 25 hours 2",
      "event Chamber breakfast cost 20 on 1 sep",
      "event Chamber mixer cost 30 group BNI",
      "event Rotary lunch 12 nov",
      "event Web Summit 2026",
    ];
    const { book, answers } = decideAll(situation({}, past), lines);
    expect(answers.map(({ text }) => text)).toEqual([
      "Chamber breakfast on Thursday, 12 November 2026: cost $25, 2 hours.",
      "Chamber breakfast on Tuesday, 1 September 2026: cost $20.",
      "New event Chamber mixer on Monday, 23 November 2026: cost $30, of BNI.",
      "New event Rotary lunch on Thursday, 12 November 2026: no cost yet.",
      "New event Web Summit 2026 on Monday, 23 November 2026: no cost yet.",
    ]);
    expect(itemsIn(book, "event").map(({ id, cost }) => [id, cost])).toEqual([
      ["old", usd(2_000)],
      ["last", usd(2_500)],
      ["mail.2.0", usd(3_000)],
      ["mail.3.0", null],
      ["mail.4.0", null],
    ]);
  });

  test("rate, time zone and currency are settings", () => {
    const start = situation({ book: { ...situation().book, settings: someSettings({ zoneGuessed: true }) } });
    const { book, answers } = decideAll(start, [
      "rate 80/h",
      "timezone berlin",
      "timezone Europe/Berlin",
      "currency eur",
      "1 won 5",
    ]);
    expect(answers.map(({ outcome, text }) => `${outcome}: ${text}`)).toEqual([
      "did: An hour of your time now counts $80.",
      "did: Your time zone is now Europe/Berlin.",
      "already: Your time zone is Europe/Berlin already.",
      "did: Your amounts are now in EUR. Your hourly rate was in another one: state it anew.",
      "did: Jane Doe: won €5, and the follow-up is done.",
    ]);
    expect(book.settings).toMatchObject({
      zone: "Europe/Berlin",
      zoneGuessed: false,
      currency: "EUR",
      hourlyRate: null,
    });
  });
});
