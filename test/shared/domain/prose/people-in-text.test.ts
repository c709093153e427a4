import { expect, test } from "vitest";
import { mayNameSomebody } from "../../../../shared/domain/prose/may-name-somebody.ts";
import { peopleInText } from "../../../../shared/domain/prose/people-in-text.ts";

type Said = {
  readonly name?: string;
  readonly title?: string;
  readonly company?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly needs?: readonly string[];
  readonly offers?: readonly string[];
  readonly met?: string;
};

test.each<[string, Said]>([
  ["Met Bea Stone (617) 555-0193 at BNI", { name: "Bea Stone", phones: ["(617) 555-0193"], met: "BNI" }],
  ["Met Wei Zhang at BNI", { name: "Wei Zhang", met: "BNI" }],
  ["Met Suresh Kumar from Infosys at BNI", { name: "Suresh Kumar", company: "Infosys", met: "BNI" }],
  [
    "Met Dan Fox, CEO of Fox Ltd and his cell is 212-555-0143. His assistant Mia is at 212-555-0144.",
    { name: "Dan Fox", title: "CEO", company: "Fox Ltd", phones: ["212-555-0143"] },
  ],
  ["Met Jane Doe at BNI. She hates Bob Smith from Acme.", { name: "Jane Doe", met: "BNI" }],
  ["Met Dan Fox, formerly at Acme, now CFO at Beta", { name: "Dan Fox", title: "CFO", company: "Beta" }],
  [
    "Met Bob Roe, he runs a roofing company called SkyHigh Roofing",
    { name: "Bob Roe", company: "SkyHigh Roofing" },
  ],
  ["Met a plumber called Pete at the expo", { name: "Pete", title: "plumber", met: "the expo" }],
  [
    "I met a lovely architect named Sophie Laurent at the BNI breakfast this morning, she's after commercial landlords.",
    {
      name: "Sophie Laurent",
      title: "architect",
      needs: ["commercial landlords"],
      met: "the BNI breakfast this morning",
    },
  ],
  [
    "Had a great chat with Marcus Webb from Webb Roofing last night. He needs a bookkeeper and knows everyone at the golf club.",
    { name: "Marcus Webb", company: "Webb Roofing", needs: ["a bookkeeper"] },
  ],
  [
    "Today at the Chamber lunch I met Kira Solberg, she is CEO of Solberg Shipping and wants to find a web designer.",
    {
      name: "Kira Solberg",
      title: "CEO",
      company: "Solberg Shipping",
      needs: ["a web designer"],
      met: "the Chamber lunch today",
    },
  ],
  ["Met Jane Doe, now VP Sales at Doe Foods", { name: "Jane Doe", title: "VP Sales", company: "Doe Foods" }],
  [
    "Introduced to Will May by Tom Roe at the Rotary. Will sells insurance.",
    { name: "Will May", offers: ["insurance"], met: "the Rotary" },
  ],
  [
    "Bumped into Linda (the florist from Rose & Thyme)",
    { name: "Linda", title: "florist", company: "Rose & Thyme" },
  ],
  [
    "met sarah jones from acme at bni, wants intro to a cpa",
    { name: "Sarah Jones", company: "Acme", needs: ["intro to a cpa"], met: "bni" },
  ],
  [
    "JANE DOE, ACME LTD, CFO, 212-555-0199",
    { name: "JANE DOE", title: "CFO", company: "ACME LTD", phones: ["212-555-0199"] },
  ],
  [
    "My new accountant is Rita Roe (rita@roe.example.com)",
    { name: "Rita Roe", title: "accountant", emails: ["rita@roe.example.com"] },
  ],
  [
    "Grace Lee, Lee Interiors. Wants: introductions to architects. Offers: free colour consult.",
    {
      name: "Grace Lee",
      company: "Lee Interiors",
      needs: ["introductions to architects"],
      offers: ["free colour consult"],
    },
  ],
  [
    "Hi, these are the details of my friend Lara Roe: lara@roe.example.net. She's a web designer looking for small businesses.",
    {
      name: "Lara Roe",
      title: "web designer",
      emails: ["lara@roe.example.net"],
      needs: ["small businesses"],
    },
  ],
  [
    "Alice Young is a florist, she wants to meet event planners",
    { name: "Alice Young", title: "florist", needs: ["event planners"] },
  ],
  [
    "Emma @ Bright Ideas, wants help with payroll",
    { name: "Emma", company: "Bright Ideas", needs: ["help with payroll"] },
  ],
  [
    "Jane Doe jane@acme.com 212 555 0122 CFO Acme",
    { name: "Jane Doe", title: "CFO", company: "Acme", emails: ["jane@acme.com"], phones: ["212 555 0122"] },
  ],
  [
    "Met Jane Doe (CFO at Acme, jane@acme.com) at BNI today, wants an intro to a CPA",
    {
      name: "Jane Doe",
      title: "CFO",
      company: "Acme",
      emails: ["jane@acme.com"],
      needs: ["an intro to a CPA"],
      met: "BNI today",
    },
  ],
  [
    "Spoke with Tom Roe from Roe Ltd at the chamber breakfast. He needs a bookkeeper.",
    { name: "Tom Roe", company: "Roe Ltd", needs: ["a bookkeeper"], met: "the chamber breakfast" },
  ],
  [
    "New contact: Eve Poe, plumber, 212-555-0199, met at the expo",
    { name: "Eve Poe", title: "plumber", phones: ["212-555-0199"], met: "the expo" },
  ],
  ["introduced to Mia Park, she offers payroll services", { name: "Mia Park", offers: ["payroll services"] }],
  ["Met Jane from Acme", { name: "Jane", company: "Acme" }],
  ["Had coffee with Jane Doe yesterday", { name: "Jane Doe" }],
  ["Jane Doe, Acme, jane@acme.com", { name: "Jane Doe", company: "Acme", emails: ["jane@acme.com"] }],
  ["Jane Doe - Acme - 212 555 0143", { name: "Jane Doe", company: "Acme", phones: ["212 555 0143"] }],
  ["1. Jane Doe, Acme", { name: "Jane Doe", company: "Acme" }],
  ["• Bob Roe, Accountant, Roe & Co", { name: "Bob Roe", title: "Accountant", company: "Roe & Co" }],
  ["Jane Doe <jane@acme.com>", { name: "Jane Doe", emails: ["jane@acme.com"] }],
  [
    "Hiro Tanaka (Tanaka Trading) 646-555-0170",
    { name: "Hiro Tanaka", company: "Tanaka Trading", phones: ["646-555-0170"] },
  ],
  [
    "I met John Smith from Acme yesterday at the expo. He is looking for a CPA and can help with insurance. His number is 212-555-0155.",
    {
      name: "John Smith",
      company: "Acme",
      phones: ["212-555-0155"],
      needs: ["a CPA"],
      offers: ["insurance"],
      met: "the expo",
    },
  ],
  ["jane doe, jane@acme.com", { name: "jane doe", emails: ["jane@acme.com"] }],
])("“%s”", (line, said) => {
  expect(mayNameSomebody(line)).toBe(true);
  const [found] = peopleInText(line);
  const { name, title, company, emails, phones = [] } = found?.reading.fields ?? {};
  expect({
    ...said,
    name,
    title,
    company,
    emails,
    phones: phones.map(({ number }) => number),
    needs: found?.needs,
    offers: found?.offers,
    met: found?.met,
  }).toEqual({
    title: null,
    company: null,
    emails: [],
    phones: [],
    needs: [],
    offers: [],
    met: null,
    ...said,
  });
});

test.each<[string, readonly string[]]>([
  ["Met Bob and Alice at the expo", ["Bob", "Alice"]],
  [
    "Met Jane Doe of Acme Ltd today and Jane Dow of Acme Limited",
    ["Jane Doe, Acme Ltd", "Jane Dow, Acme Limited"],
  ],
  [
    "I met three people: Anna Berg (designer), Carl Holm (printer) and Eva Lind (baker).",
    ["Anna Berg, designer", "Carl Holm, printer", "Eva Lind, baker"],
  ],
  [
    "At BNI today: Dan Fox, plumber; Mia Cole, lawyer at Cole & Partners",
    ["Dan Fox, plumber", "Mia Cole, lawyer, Cole & Partners"],
  ],
  ["Met Jane Doe, Acme Ltd, knows Bob and Alice", ["Jane Doe, Acme Ltd"]],
  [
    "Spoke with two people at the expo: Gary Holt – solar panels – 555-0144, and Ivy Chen – HR consultant",
    ["Gary Holt, solar panels", "Ivy Chen, HR consultant"],
  ],
  ["Jane Doe introduced me to Carl Roe from Roe Tools, carl@roe.example.com", ["Carl Roe, Roe Tools"]],
  ["Rose & Thyme Florists, info@rose.example.org", ["Rose & Thyme Florists"]],
  [
    "Met Amy Choo (amy@choo.example.com) and her colleague Ray Dias (ray@dias.example.com)",
    ["Amy Choo", "Ray Dias"],
  ],
  ["Met Dan Fox, a plumber, and Mia Cole, a lawyer, at BNI", ["Dan Fox, plumber", "Mia Cole, lawyer"]],
  [
    "I met three people at Rotary lunch: 1. Sam Ode (banker), 2. Pat Vine (winery) and 3. Lou Reedy.",
    ["Sam Ode, banker", "Pat Vine, winery", "Lou Reedy"],
  ],
  [
    "Ran into Otto Krantz from Krantz & Söhne on 20 November at the Expo, and Mila Horn, who is the marketing manager at Horn AG.",
    ["Otto Krantz, Krantz & Söhne", "Mila Horn, marketing manager, Horn AG"],
  ],
  ["met john and mary at church", ["John", "Mary"]],
  ["E-Mail von Herrn Dr. Klaus Weber, Weber GmbH, k.weber@weber.example.de", ["Dr. Klaus Weber, Weber GmbH"]],
])("“%s” names each of them", (line, people) => {
  expect(mayNameSomebody(line)).toBe(true);
  const said = peopleInText(line).map(({ reading: { fields } }) =>
    [fields.name, fields.title, fields.company].filter((each) => each !== null).join(", "),
  );
  expect(said).toEqual(people);
});

test("what is said of each by the first name is theirs", () => {
  const text =
    "Spoke to Ahmed Hassan (ahmed@example.com) and Yuki Tanaka at the trade show. Ahmed needs a bookkeeper, Yuki's email is yuki@example.com.";
  expect(
    peopleInText(text).map(({ reading, needs }) => [reading.fields.name, reading.fields.emails, needs]),
  ).toEqual([
    ["Ahmed Hassan", ["ahmed@example.com"], ["a bookkeeper"]],
    ["Yuki Tanaka", ["yuki@example.com"], []],
  ]);
});

test("of namesakes nothing is told by the first name", () => {
  const text = "Met Ann Roe (plumber) and Ann Poe (lawyer). Ann needs a van.";
  expect(peopleInText(text)[0]?.needs).toEqual([]);
});

test("where and when they were met goes for all who are named in one breath", () => {
  const met = peopleInText("At BNI today: Dan Fox, plumber; Mia Cole, lawyer").map((each) => each.met);
  expect(met).toEqual(["BNI today", "BNI today"]);
});

test.each([
  "Tomorrow I have lunch with Kim.",
  "We had a meeting with Sales Director of Acme",
  "Call with Deutsche Bank today",
  "I need to call Bob about the contract and Alice about the invoice.",
  "What do you know about Sarah Palmer from Acme?",
  "Please note that Jane Doe of Acme has moved to Bolt Ltd",
  "Thank you for the coffee, Tom Reed",
  "Best wishes from Berlin",
  "I met Ann Miller's husband at the gym",
  "I never met Bob Smith",
  "The meeting with Jane Doe was cancelled",
  "Hi, please link eve@example.net and invite bob@example.net",
  "Unsubscribe, 12 Main St, 212-555-0100",
  "Met the CEO of Acme, forgot his name",
  "Martin Luther King Day is a holiday",
  "From Chamber breakfast",
  "New York, Monday",
  "Thanks for the great dinner, Tom",
  "Dear Tom, Please call",
  "call me on 212-555-0143",
  "Dear Jane, my number is 212-555-0143",
  "Kind Regards, 212-555-0143",
  "Great event, lots of people",
  "Lots of rain today",
  "Call us 212-555-0199",
  "Best Regards, You Yates, 212-555-0100",
])("“%s” names nobody", (line) => {
  expect(mayNameSomebody(line) && peopleInText(line).length > 0).toBe(false);
});

test("what is more than a card's fields is kept in the person's own words", () => {
  const line = "Met Jane Doe from Acme, likes sailing a lot";
  expect(peopleInText(line)[0]?.reading.notes).toEqual([line]);
});

test.each(["joe@zmail.com", "kay@gmial.com", "moe@outlook.co", "jane@acme.con", "bemard.roe@acme.com"])(
  "%s is kept as it was typed",
  (address) => {
    const emails = peopleInText(`Met Bernard Roe, ${address}`).map(({ reading }) => reading.fields.emails);
    expect(emails).toEqual([[address]]);
  },
);
