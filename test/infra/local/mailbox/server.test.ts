import { request } from "node:http";
import { expect, test } from "vitest";
import { fillMailbox, hostileHtml, mimeOf, ownMime } from "../../../fixtures/page-mails.ts";
import { servePageForTest } from "../../../fixtures/page-server.ts";
import { fakePageSources } from "../../../fixtures/page-sources.ts";

const textOf = async (response: Promise<Response>) => (await response).text();

test("an empty mailbox tells a newcomer what to do first", async () => {
  const { get } = await servePageForTest();
  const page = await textOf(get("/"));
  expect(page).toContain("No mail yet.");
  expect(page).toMatch(/Drop the photo of a business card .* <b>inbox@in\.example\.com<\/b>/);
});

test("the list names every mail with its outcome or its recipient", async () => {
  const sources = fakePageSources();
  await fillMailbox(sources);
  const { get } = await servePageForTest(sources);
  const page = await textOf(get("/"));
  for (const words of [
    "Not handled yet",
    "Answered",
    "Ignored: out of office",
    "Refused: forged sender",
    "Refused: a stranger",
    "Held: may carry a virus",
    "Nextday to ann@example.com",
  ])
    expect(page).toContain(words);
});

test("an opened mail says what became of it, why, and leads to its answer", async () => {
  const sources = fakePageSources();
  await fillMailbox(sources);
  const { get } = await servePageForTest(sources);
  const answered = await textOf(get("/mails/in-4"));
  expect(answered).toContain(
    'The answer: <a href="/mails/out-1">Maria Lindqvist, from Chamber breakfast</a>',
  );
  expect(await textOf(get("/mails/out-1"))).toContain('In answer to <a href="/mails/in-4">Business card</a>');
  expect(await textOf(get("/mails/in-3"))).toMatch(
    /by DMARC, that this mail is not from there.*SPF pass · DKIM pass/s,
  );
});

test("a mail is seen as HTML, as text and as source; one without HTML as text", async () => {
  const sources = fakePageSources();
  sources.leave(await ownMime({ subject: "Both", html: "<b>rich</b>", text: "plain" }));
  sources.arrive(await mimeOf({ subject: "Text", text: "only <text>" }));
  const { get } = await servePageForTest(sources);
  expect(await textOf(get("/mails/out-1"))).toMatch(
    /<iframe src="\/mails\/out-1\/html"[^>]* sandbox="allow-popups /,
  );
  expect(await textOf(get("/mails/out-1?look=text"))).toContain("<pre>plain</pre>");
  expect(await textOf(get("/mails/out-1?look=source"))).toContain("Reply-To: reply+");
  const plain = await textOf(get("/mails/in-1"));
  expect(plain).toContain("<pre>only &lt;text&gt;</pre>");
  expect(plain).not.toContain("<iframe");
});

test("a mail's HTML comes with a policy under which nothing runs, is sent, or is fetched from elsewhere", async () => {
  const sources = fakePageSources();
  sources.arrive(await mimeOf({ html: hostileHtml("https://evil.example") }));
  const { get } = await servePageForTest(sources);
  const policy = (await get("/mails/in-1/html")).headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(
    /default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; form-action 'none'/,
  );
  expect(policy).toMatch(/sandbox /);
  expect(policy).not.toMatch(/script|allow-same-origin|allow-forms/);
  const page = await get("/mails/in-1");
  expect(page.headers.get("content-security-policy")).toMatch(/script-src 'self'; style-src 'self'/);
});

test("hostile words in subject, names and addresses stay words", async () => {
  const sources = fakePageSources();
  const evil = `"><script>alert(1)</script>`;
  const mail = await mimeOf({
    from: { name: evil, address: "ann@example.com" },
    subject: evil,
    text: evil,
    attachments: [{ filename: evil, content: "x" }],
  });
  sources.arrive(mail, { source: evil, recipients: [evil], outcome: evil });
  const { get } = await servePageForTest(sources);
  for (const path of [
    "/",
    "/mails/in-1",
    "/mails/in-1?look=source",
    `/compose?subject=${encodeURIComponent(evil)}&body=${encodeURIComponent(evil)}`,
  ])
    expect(await textOf(get(path))).not.toContain("<script>alert");
});

test("a picture is shown; HTML and SVG among the parts are only kept", async () => {
  const sources = fakePageSources();
  const attachments = [
    { filename: "a.png", content: "p", contentType: "image/png" },
    { filename: "né\r\n.svg", content: "<svg/>", contentType: "image/svg+xml" },
    { filename: "c.html", content: "<script>", contentType: "text/html" },
  ];
  sources.arrive(await mimeOf({ attachments }));
  const { get } = await servePageForTest(sources);
  const [png, svg, html] = await Promise.all([0, 1, 2].map((part) => get(`/mails/in-1/parts/${part}`)));
  expect(png?.headers.get("content-type")).toBe("image/png");
  for (const kept of [svg, html]) {
    expect(kept?.headers.get("content-type")).toBe("application/octet-stream");
    expect(kept?.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(kept?.headers.get("x-content-type-options")).toBe("nosniff");
  }
  expect((await get("/mails/in-1/parts/3")).status).toBe(404);
});

test.each([
  "/mails/in-9",
  "/mails/in-1/parts/0",
  "/assets/none.css",
  "/assets/%2e%2e%2fserver.ts",
  "/nothing",
])("there is nothing at %s", async (path) => {
  expect((await (await servePageForTest()).get(path)).status).toBe(404);
});

test.each(["/send", "/clock"])("reading %s does nothing", async (path) => {
  expect((await (await servePageForTest()).get(path)).status).toBe(405);
});

test.each(["https://evil.example", "null", "http://127.0.0.1:1"])(
  "a form from %s is refused",
  async (origin) => {
    const sources = fakePageSources();
    const { url } = await servePageForTest(sources);
    const body = new FormData();
    body.append("to", "2027-01-01T00:00:00.000Z");
    const answer = await fetch(`${url}/clock`, { method: "POST", body, headers: { origin } });
    expect(answer.status).toBe(403);
    expect(sources.now()).toMatch(/^2026/);
  },
);

test("another site's name that was made to point here is refused", async () => {
  const { url } = await servePageForTest();
  const status = await new Promise((resolve) => {
    request(url, { headers: { host: "evil.example" } }, ({ statusCode }) => resolve(statusCode)).end();
  });
  expect(status).toBe(403);
});
