const digest = Array.from({ length: 40 }, (_, n) => `${n + 1}. Jane Doe, CFO, Acme; met at BNI on Monday`);

const text = [
  "1 done",
  "2 snooze fri",
  "Met Bob Poe (bob@example.com) at the chamber, wants an intro to a CPA",
  "",
  "On Tue, Nov 24, 2026 at 8:03 AM Nextday <inbox@in.example.com> wrote:",
  ...digest.map((line) => `> ${line}`),
];
const html = `<div>1 done</div><div class="gmail_quote"><blockquote>${digest.map((line) => `<p>${line}</p>`).join("")}</blockquote></div>`;

const part = (headers: string, body: string): string => `--b\r\n${headers}\r\n\r\n${body}\r\n`;

const line = `${"QUJD".repeat(19)}\r\n`;
const photo = 3_000_000;

/** An answer to a digest as a person sends it, in text and HTML, with photos of 3 MB until it has `bytes`. */
export function mailOfSize(bytes: number): Uint8Array {
  const head =
    'From: Ann <ann@example.com>\r\nTo: inbox@in.example.com\r\nSubject: Re: 40 people\r\nDate: Tue, 24 Nov 2026 10:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n';
  const parts = [
    part("Content-Type: text/plain; charset=utf-8", text.join("\r\n")),
    part("Content-Type: text/html; charset=utf-8", html),
  ];
  let left = bytes - head.length - parts.join("").length;
  for (; left > line.length; left -= photo)
    parts.push(
      part(
        "Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64",
        line.repeat(Math.ceil(Math.min(left, photo) / line.length)),
      ),
    );
  return Buffer.from(`${head}${parts.join("")}--b--\r\n`);
}
