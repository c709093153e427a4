import type { Answer } from "./answer.ts";
import { framedHtml } from "./framed-html.ts";
import type { MailPart, OpenedMail } from "./opened-mail.ts";

/** A link in a mail may open a window or, clicked by a person, this page's reply box. Nothing runs, nothing is sent. */
export const frameSandbox =
  "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

const framePolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  `sandbox ${frameSandbox}`,
].join("; ");

/** The HTML part as a document of its own. */
export function frameAnswer(mail: OpenedMail, mailDomain: string): Answer {
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": framePolicy,
      "referrer-policy": "no-referrer",
    },
    body: framedOrNot(mail, mailDomain),
  };
}

function framedOrNot(mail: OpenedMail, mailDomain: string): string {
  try {
    return framedHtml(mail, mailDomain);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return "<p>This HTML is nested too deeply to be shown; its source can be.</p>";
  }
}

/** SVG is not among them: opened by itself it is a document. */
const shownTypes = /^image\/(jpeg|png|gif|webp|avif|bmp)$/;

export const isShown = ({ type }: MailPart): boolean => shownTypes.test(type);

/** A picture is shown; whatever else it is, is a file to be kept. */
export function partAnswer(part: MailPart): Answer {
  const shown = isShown(part);
  return {
    status: 200,
    headers: {
      "content-type": shown ? part.type : "application/octet-stream",
      "content-disposition": `${shown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(part.name.toWellFormed())}`,
      "content-security-policy": "default-src 'none'; sandbox",
    },
    body: part.bytes,
  };
}

/** The whole mail, for a mail program. */
export function sourceAnswer({ raw, entry }: OpenedMail): Answer {
  return {
    status: 200,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${entry.id}.eml"`,
    },
    body: raw,
  };
}
