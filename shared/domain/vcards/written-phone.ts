import type { Phone, PhoneKind } from "../contacts/contact.ts";
import type { Property } from "../text/content-lines.ts";

const kinds: Readonly<Record<PhoneKind, string>> = {
  work: "TYPE=WORK,VOICE",
  direct: "TYPE=WORK,DIRECT",
  mobile: "TYPE=CELL",
  fax: "TYPE=WORK,FAX",
  home: "TYPE=HOME,VOICE",
  "toll-free": "TYPE=WORK,TOLLFREE",
  other: "TYPE=OTHER",
};

/** As it is dialled from anywhere; a comma is a pause before the extension. */
export function writtenPhone({ number, e164, extension, kind }: Phone): readonly Property[] {
  const dialled = `${e164 ?? number}${extension === null ? "" : `,${extension}`}`;
  return [{ name: `TEL;${kinds[kind]}`, value: dialled }];
}
