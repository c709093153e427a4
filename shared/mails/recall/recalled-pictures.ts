import type { RecalledPerson } from "../../domain/recall/recalled-person.ts";
import { mostPictures, picturesOf } from "../pictures.ts";
import type { RenderedMail } from "../rendered-mail.ts";

/** The cards of the first people; a mail has no room for more. */
export const picturesOfRecalled = (people: readonly RecalledPerson[]): RenderedMail["pictures"] =>
  picturesOf(
    people.filter(({ n }) => n <= mostPictures).map(({ n, contact: { picture } }) => ({ n, picture })),
  );
