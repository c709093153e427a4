import { describe, expect, test } from "vitest";
import { eventsOfThings } from "../../../../shared/domain/invites/events-of-things.ts";
import { timeText } from "../../../../shared/domain/invites/invite-time.ts";
import { pageThings } from "../../../../shared/domain/invites/page-things.ts";

const script = (json: unknown): string =>
  `<html><body><p>See you there</p><script type="application/ld+json">${JSON.stringify(json)}</script></body></html>`;

const read = (html: string) =>
  eventsOfThings(pageThings(html)).map(({ summary, start, end, location, organizer, isCancelled }) => ({
    summary,
    at: [start, end].map((time) => (time === null ? null : timeText(time))),
    location,
    host: organizer?.name ?? null,
    isCancelled,
  }));

const mixer = {
  "@context": "https://schema.org",
  "@type": "BusinessEvent",
  name: "Chamber mixer",
  startDate: "2026-11-26T18:00:00-05:00",
  endDate: "2026-11-26T20:00:00-05:00",
  location: {
    "@type": "Place",
    name: "Hilton",
    address: { "@type": "PostalAddress", streetAddress: "1 Harbour Road", addressLocality: "Springfield" },
  },
  organizer: { "@type": "Organization", name: "Harbour Chamber" },
};

const asRead = {
  summary: "Chamber mixer",
  at: ["2026-11-26T18:00:00-05:00", "2026-11-26T20:00:00-05:00"],
  location: "Hilton, 1 Harbour Road, Springfield",
  host: "Harbour Chamber",
  isCancelled: false,
};

describe("an event that a mail tells machines of", () => {
  test.each<[string, unknown]>([
    ["alone", mixer],
    ["in a list", [{ "@type": "Organization", name: "Tickets" }, mixer]],
    ["in a graph", { "@context": "https://schema.org", "@graph": [mixer] }],
    [
      "as what was booked, whatever else the page is about",
      [
        { "@type": "Event", name: "You may like this too", startDate: "2027-01-01" },
        { "@type": "EventReservation", reservationNumber: "E1", reservationFor: mixer },
      ],
    ],
    ["with types by address", { ...mixer, "@type": ["http://schema.org/Event"] }],
  ])("%s is read", (_, json) => {
    expect(read(script(json))).toEqual([asRead]);
  });

  test("may say its hours without a zone, or its day alone", () => {
    const at = (startDate: string) => read(script({ ...mixer, startDate, endDate: undefined }))[0]?.at[0];
    expect(at("2026-11-26T18:00")).toBe("2026-11-26T18:00:00");
    expect(at("2026-11-26")).toBe("2026-11-26");
    expect(at("next Thursday")).toBeNull();
  });

  test("may have its place in words, and signs written as in HTML", () => {
    const json = { ...mixer, name: "Food &amp; Friends", location: "Hilton", organizer: "Harbour Chamber" };
    expect(read(script(json))).toEqual([{ ...asRead, summary: "Food & Friends", location: "Hilton" }]);
  });

  test("is cancelled where the event or the booking is", () => {
    const off = { ...mixer, eventStatus: "https://schema.org/EventCancelled" };
    expect(read(script(off))[0]?.isCancelled).toBe(true);
    const booking = {
      "@type": "EventReservation",
      reservationStatus: "http://schema.org/ReservationCancelled",
      reservationFor: mixer,
    };
    expect(read(script(booking))[0]?.isCancelled).toBe(true);
  });

  test("may stand in the page's own elements", () => {
    const html = `<div itemscope itemtype="http://schema.org/EventReservation">
      <meta itemprop="reservationNumber" content="E1">
      <div itemprop="reservationFor" itemscope itemtype="http://schema.org/Event">
        <span itemprop="name">Chamber <b>mixer</b></span>
        <time itemprop="startDate" datetime="2026-11-26T18:00:00-05:00">6 pm</time>
        <meta itemprop="endDate" content="2026-11-26T20:00:00-05:00"/>
        <div itemprop="location" itemscope itemtype="http://schema.org/Place">
          <span itemprop="name">Hilton</span>
          <div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
            <span itemprop="streetAddress">1 Harbour Road</span><span itemprop="addressLocality">Springfield</span>
          </div>
        </div>
        <div itemprop="organizer" itemscope itemtype="http://schema.org/Organization"><a itemprop="url" href="https://chamber.example.org"><span itemprop="name">Harbour Chamber</span></a></div>
      </div></div>`;
    expect(read(html)).toEqual([asRead]);
  });
});

test.each([
  ["a flight", script({ "@type": "FlightReservation", reservationFor: { "@type": "Flight", name: "NX 1" } })],
  ["a programme of many", script(Array.from({ length: 9 }, () => mixer))],
  ["a script that is no JSON", '<script type="application/ld+json">{"@type": "Event", </script>'],
  ["depth without end", "<div itemscope itemprop=a>".repeat(3000)],
  ["a letter", "<p>Lunch on Thursday?</p>"],
])("%s is no event", (_, html) => {
  expect(read(html)).toEqual([]);
});
