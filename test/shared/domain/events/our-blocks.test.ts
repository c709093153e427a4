import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { Decided } from "../../../../shared/domain/commands/verb.ts";
import { withBlockInvites } from "../../../../shared/domain/events/block-invites.ts";
import type { NetworkingEvent } from "../../../../shared/domain/events/event.ts";
import { newEvent } from "../../../../shared/domain/events/new-event.ts";
import { withBlock } from "../../../../shared/domain/events/with-block.ts";
import { writeInvite } from "../../../../shared/domain/invites/write-invite.ts";
import { situation } from "../commands/situations.ts";

const now = situation();

/** What goes out for an event as it was and as it is, as iCalendar. */
function written(before: NetworkingEvent | null, after: NetworkingEvent | null): readonly string[] {
  const change = { ref: { kind: "event", id: "e1" } as const, before, after };
  const decided: Decided = { changes: [change], answers: [{ outcome: "did", line: "", text: "" }] };
  const { answers: told } = withBlockInvites(now, decided);
  return told.flatMap(({ invites = [] }) => invites.map(writeInvite));
}

const event = (day: string): NetworkingEvent =>
  newEvent({ id: "e1", name: "Chamber; mixer, “big”", day, groupId: null, toldOn: null });
const on = { now: now.now, settings: now.book.settings };
const first = withBlock(on, event("2026-11-26"));

/** By RFC 5545 and by RFC 5546, 3.2.2 and 3.2.5, line for line; what it holds. */
function strictly(text: string): ReadonlyMap<string, string> {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
  const [begin, version, product, method, open] = lines;
  expect([begin, version, open]).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT"]);
  expect(product).toMatch(/^PRODID:.+/);
  expect(method).toMatch(/^METHOD:(?:REQUEST|CANCEL)$/);
  expect(lines.slice(-2)).toEqual(["END:VEVENT", "END:VCALENDAR"]);
  const properties = lines.slice(5, -2).map((line) => {
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;[A-Z-]+=[^";:,]+)*:(.*)$/.exec(line) ?? [];
    return [name, value] as const;
  });
  const names = properties.map(([name]) => name);
  expect(new Set(names).size, "each once").toBe(names.length);
  for (const name of [
    "UID",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "ORGANIZER",
    "ATTENDEE",
    "SEQUENCE",
    "SUMMARY",
    "STATUS",
  ])
    expect(names).toContain(name);
  const held = new Map([...properties, ["METHOD", method?.slice(7) ?? ""] as const]);
  for (const name of ["DTSTAMP", "DTSTART", "DTEND"]) expect(held.get(name)).toMatch(/^\d{8}T\d{6}Z$/);
  for (const name of ["ORGANIZER", "ATTENDEE"]) expect(held.get(name)).toMatch(/^mailto:[^\s@]+@[^\s@]+$/);
  expect((held.get("DTEND") ?? "") > (held.get("DTSTART") ?? "")).toBe(true);
  expect(held.get("STATUS")).toBe(held.get("METHOD") === "CANCEL" ? "CANCELLED" : "CONFIRMED");
  return held;
}

test("a block is asked for by our inbox, of the person's own address, on the next working day", () => {
  const [text = "", ...others] = written(null, first);
  expect(others).toEqual([]);
  expect(Object.fromEntries(strictly(text))).toMatchObject({
    METHOD: "REQUEST",
    UID: "block-e1@in.example.com",
    SEQUENCE: "0",
    DTSTART: "20261127T140000Z",
    ORGANIZER: "mailto:inbox@in.example.com",
    ATTENDEE: "mailto:ann@example.com",
    SUMMARY: "Follow up: Chamber\\; mixer\\, “big”",
  });
  expect(text.replaceAll("\r\n ", "")).toContain("RSVP=FALSE");
});

test("nothing goes out where the time set aside stays as it is", () => {
  expect(written(first, { ...first, cost: { minor: 2500, currency: "USD" } })).toEqual([]);
  expect(written(null, event("2026-11-26"))).toEqual([]);
});

test("on a holiday and at the weekend nobody follows up", () => {
  const settings = { ...now.book.settings, holidays: [{ from: "2026-11-30", to: "2026-12-01" }] };
  const { block } = withBlock({ ...on, settings }, event("2026-11-27"));
  expect(block).toEqual({ sequence: 0, isOff: false, startsAt: "2026-12-02T14:00:00.000Z", minutes: 30 });
});

test("who wants no block gets none, and neither does an event that is long past", () => {
  const settings = { ...now.book.settings, block: null };
  expect(withBlock({ ...on, settings }, event("2026-11-26")).block).toBeNull();
  expect(withBlock(on, event("2026-11-19")).block).toBeNull();
});

/** As a calendar keeps them: by UID, the higher SEQUENCE wins (RFC 5546, 2.1.5). */
function shown(texts: readonly string[]): string | null {
  let kept: { readonly sequence: number; readonly start: string | null } | null = null;
  for (const text of texts) {
    const strict = strictly(text);
    const calendar = ICAL.Component.fromString(text);
    const entry = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
    expect([entry.uid, String(entry.sequence)]).toEqual([strict.get("UID"), strict.get("SEQUENCE")]);
    if (kept !== null && entry.sequence < kept.sequence) continue;
    const isGone = calendar.getFirstPropertyValue("method") === "CANCEL";
    kept = { sequence: entry.sequence, start: isGone ? null : entry.startDate.toJSDate().toISOString() };
  }
  return kept?.start ?? null;
}

const changes = fc.array(
  fc.oneof(
    fc.integer({ min: 24, max: 30 }).map((day) => ({ day: `2026-11-${day}` })),
    fc.boolean().map((isCancelled) => ({ isCancelled })),
  ),
  { maxLength: 8 },
);

test("however an event is moved, cancelled and held after all, the calendar shows its block and no other", () => {
  fc.assert(
    fc.property(changes, (steps) => {
      let current = first;
      const texts = [...written(null, current)];
      for (const step of steps) {
        const next = withBlock(on, { ...current, ...step });
        texts.push(...written(current, next));
        current = next;
      }
      expect(shown(texts)).toBe(current.isCancelled ? null : (current.block?.startsAt ?? null));
      expect(shown([...texts, ...written(current, null)])).toBeNull();
    }),
    { numRuns: 200 },
  );
});
