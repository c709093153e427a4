import { expect, test } from "vitest";
import { forwardedMail } from "../../../../shared/domain/forwards/forwarded-mail.ts";
import { signedContact } from "../../../../shared/domain/forwards/signed-contact.ts";
import { htmlForwards } from "../../../fixtures/forwards/html-forwards.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

test.each(htmlForwards)(
  "HTML of %s tells who wrote what is passed on, and their signature",
  (_program, html) => {
    for (const subject of ["Fwd: Lunch", "Lunch"]) {
      const forwarded = forwardedMail(mailFromAnn({ parsed: { subject, html } }).parsed);
      expect(forwarded?.from).toEqual({ name: "Jane Doe", email: "jane@example.org" });
      expect(forwarded && signedContact(forwarded)?.fields).toMatchObject({
        title: "CFO",
        company: "Acme GmbH",
        phones: [{ e164: "+49301234567" }],
      });
    }
  },
);
