import { render } from "@react-email/components";
import type { ReactElement } from "react";
import { darkStyleSheet } from "./design/painted.ts";
import type { RenderedMail } from "./rendered-mail.ts";

/** Word, which draws mails in desktop Outlook, knows no max-width, pads nothing but cells, and wants a space before `!important`. */
const forWord =
  "<!--[if mso]><style>.page{width:600px !important}.tap{padding:12px 14px !important}</style><![endif]-->";

/** The finished mail of its parts. */
export async function renderMail(
  parts: Omit<RenderedMail, "html">,
  page: ReactElement,
): Promise<RenderedMail> {
  const html = withoutScaffolding(await render(page));
  const head = `<style>${darkStyleSheet(html)}</style>${forWord}</head>`;
  return { ...parts, html: html.replace("</head>", head) };
}

/** React's comments between texts, and its preloading of pictures, mean nothing in a mail. */
const withoutScaffolding = (html: string): string =>
  html.replace(/<!--[\s\S]*?-->|<link rel="preload"[^>]*>/g, "");
