import type { Answer } from "./exchange.ts";

/** One element with text in it. */
export function xml(name: string, text: string | number): string {
  const safe = String(text).replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
  return `<${name}>${safe}</${name}>`;
}

export function xmlAnswer(status: number, body: string): Answer {
  return {
    status,
    headers: { "content-type": "text/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
  };
}

/** One element with others in it. */
export function inside(name: string, elements: string): string {
  return `<${name}>${elements}</${name}>`;
}
