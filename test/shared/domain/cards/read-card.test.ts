import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCard } from "../../../../shared/domain/cards/read-card.ts";
import { cpuSeconds } from "../../../fixtures/cpu-seconds.ts";
import { type PrintedLine, printed } from "./printed.ts";

const fields = (...lines: (string | PrintedLine)[]) => readCard(printed(...lines))?.fields;

describe("common layouts", () => {
  test("the company on top, the person under it, labelled numbers", () => {
    expect(
      fields(
        { text: "Northwind Traders LLC", size: 60 },
        { text: "Jane Q. Doe, CPA", size: 55 },
        "Chief Financial Officer",
        "T: (212) 555-0143 ext. 7",
        "M: (917) 555-0178",
        "E: jane.doe@northwind.example.com",
        "W: www.northwind.example.com",
        "48 Market Street, Suite 210",
        "Albany, NY 12207",
      ),
    ).toMatchObject({
      name: "Jane Q. Doe",
      title: "Chief Financial Officer",
      company: "Northwind Traders LLC",
      emails: ["jane.doe@northwind.example.com"],
      phones: [
        { number: "(212) 555-0143", e164: "+12125550143", extension: "7", kind: "work" },
        { number: "(917) 555-0178", e164: "+19175550178", extension: null, kind: "mobile" },
      ],
      urls: ["www.northwind.example.com"],
      address: "48 Market Street, Suite 210, Albany, NY 12207",
    });
  });

  test("the person on top in capitals, everything else on few lines", () => {
    expect(
      fields(
        { text: "PIERRE MARTEL", size: 70 },
        "DIRECTEUR COMMERCIAL",
        "T +33 1 99 00 12 34 | M 06 39 98 12 34",
        "pmartel@martelvins.example.org | martelvins.example.org",
        "16, rue des Lilas, 69001 Lyon",
        { text: "Martel Vins", size: 50 },
      ),
    ).toMatchObject({
      name: "PIERRE MARTEL",
      title: "DIRECTEUR COMMERCIAL",
      company: "Martel Vins",
      address: "16, rue des Lilas, 69001 Lyon",
      phones: [{ e164: "+33199001234" }, { e164: "+33639981234", kind: "mobile" }],
    });
  });

  test("two columns side by side", () => {
    expect(
      fields(
        { text: "Dr. Aisha Grant", size: 60, top: 0.2 },
        { text: "Northstar", size: 60, top: 0.2, left: 0.6 },
        { text: "Leadership Coach", top: 0.29 },
        { text: "Coaching", size: 60, top: 0.29, left: 0.6 },
        "(312) 555-0154",
        "aisha@northstar.example.com",
      ),
    ).toMatchObject({
      name: "Aisha Grant",
      title: "Leadership Coach",
      company: "Northstar Coaching",
      address: null,
    });
  });
});

describe("what tells two lines apart", () => {
  test("the email's mailbox tells the name, its domain the company", () => {
    const lines = [
      { text: "Bell Harper", size: 50 },
      { text: "Harper Bell", size: 50 },
    ];
    expect(fields(...lines, "harper.bell@bellharper.com")).toMatchObject({
      name: "Harper Bell",
      company: "Bell Harper",
    });
  });

  test("a department is neither company nor name", () => {
    expect(
      fields(
        { text: "Eastborough College", size: 50 },
        "Faculty of Sciences",
        "Ella Berg",
        "Professor",
        "eberg@example.org",
      ),
    ).toMatchObject({ company: "Eastborough College", name: "Ella Berg", title: "Professor" });
  });

  test("services behind bullets are nothing of the person", () => {
    expect(fields("Tom Becker", "Plumber", "• Roofing", "• Heating Systems", "614-555-0187")).toMatchObject({
      name: "Tom Becker",
      title: "Plumber",
      company: null,
    });
  });

  test("a postcode is no phone number", () => {
    expect(
      fields("Hana Mori", "5-13-2 Nishi-Shinjuku", "Tokyo 275-5241, Japan", "hana@example.org")?.phones,
    ).toEqual([]);
  });

  test("handles in social networks are no names and no sites", () => {
    expect(fields("Tom Becker", "@tombecker", "linkedin.com/in/tombecker", "tom@example.com")).toMatchObject({
      name: "Tom Becker",
      urls: [],
      company: null,
    });
  });
});

describe("what cannot be a contact", () => {
  test.each([
    ["no lines", []],
    ["a sentence", ["It was a dark and stormy night"]],
    ["a street sign", ["MARKET STREET"]],
  ])("%s", (_, lines) => {
    expect(readCard(printed(...lines))).toBeNull();
  });

  test("but a name over a title is one, even with nothing to reach them by", () => {
    expect(fields({ text: "Jane Doe", size: 60 }, "Attorney at Law")).toMatchObject({ name: "Jane Doe" });
  });
});

describe("a side that names nobody", () => {
  test.each([
    ["services and a site", ["Kitchens", "Bathrooms", "Roof Repair", "www.doehouses.example.com"]],
    ["an address and a site", ["12 Mill Lane", "Albany, NY 12207", "www.doehouses.example.com"]],
  ])("%s", (_, lines) => {
    expect(readCard(printed(...lines))).toMatchObject({
      kind: "side",
      fields: { name: null, urls: ["www.doehouses.example.com"] },
    });
  });

  test("a lone slogan is none", () => {
    expect(readCard(printed("Doe Houses", "We build your home"))).toBeNull();
  });
});

describe("a name and a title that were read as one line", () => {
  test("are told apart", () => {
    expect(
      fields("Jane Doe Sales Manager", "jane.doe@acme.example.com", "www.acme.example.com"),
    ).toMatchObject({
      name: "Jane Doe",
      title: "Sales Manager",
    });
  });
});

describe("how sure it is", () => {
  test("each value has its confidence, and what is doubtful is named", () => {
    const lines = printed({ text: "Jane Doe", size: 60 }, "Chief Financial Officer", "jane.doe@example.com");
    const blurred = lines.map((line) => (line.text.includes("@") ? { ...line, confidence: 0.4 } : line));
    const reading = readCard(blurred);
    expect(reading?.confidence).toMatchObject({ name: expect.closeTo(1, 1) as number });
    expect(reading?.confidence["emails[0]"]).toBeLessThan(0.8);
    expect(Object.keys(reading?.places ?? {})).toEqual(["emails"]);
    expect(reading?.doubtful).toEqual(["emails"]);
  });
});

describe("whatever a reader makes of a picture", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const text = fc.oneof(
    fc.string({ maxLength: 60, unit: "grapheme" }),
    fc.stringMatching(/^[\w@. ,:()+|-]{0,60}$/),
  );
  const line = fc.record({
    text,
    confidence: share,
    box: fc.record({ left: share, top: share, width: share, height: share }),
  });

  test("it is read without fault, and with confidences between 0 and 1", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const sure = Object.values(readCard(lines)?.confidence ?? {});
        expect(sure.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["a", "a@b.", "1 ", "12-", "www ", "Aa ", "| ", " "])(
    "a page full of %j takes no time",
    (piece) => {
      const full = Array.from({ length: 300 }, () => piece.repeat(500));
      const lines = printed("Jane Doe", "jane@example.com", ...full);
      expect(cpuSeconds(() => readCard(lines))).toBeLessThan(5);
    },
  );
});
