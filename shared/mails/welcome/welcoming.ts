import type { Welcome } from "../../domain/accounts/welcome.ts";
import { firstThatFits } from "../first-that-fits.ts";
import type { Letterhead } from "../letterhead.ts";
import { ourContact } from "../our-contact.ts";
import type { RenderedMail } from "../rendered-mail.ts";

/** A mail that welcomes beside what it tells, with our address as a contact; without the command card where that does not fit. */
export function welcoming(
  welcome: Welcome,
  letterhead: Letterhead,
  render: (letterhead: Letterhead) => Promise<RenderedMail>,
): Promise<RenderedMail> {
  return firstThatFits([welcome, { ...welcome, card: [] }], async (shown) => {
    const mail = await render({ ...letterhead, welcome: shown });
    return { ...mail, attachments: [...(mail.attachments ?? []), ourContact(letterhead)] };
  });
}
