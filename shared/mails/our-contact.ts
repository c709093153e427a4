import { noFields } from "../domain/contacts/no-fields.ts";
import { writeVCards } from "../domain/vcards/write-vcard.ts";
import type { Letterhead } from "./letterhead.ts";
import type { AttachedFile } from "./rendered-mail.ts";

/** Our own address as a contact: once it is kept, a phone completes it. */
export function ourContact({ inboxAddress }: Letterhead): AttachedFile {
  const note = "Photos of business cards go here, and so does every line for Nextday.";
  const content = writeVCards([{ ...noFields, company: "Nextday", emails: [inboxAddress], note }]);
  return { name: "nextday.vcf", type: "text/vcard; charset=utf-8", content };
}

export const aboutOurContact = "The attached contact is this address: keep it, and your phone completes it.";
