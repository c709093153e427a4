import { peopleFile } from "../../domain/recall/people-file.ts";
import type { RecalledPerson } from "../../domain/recall/recalled-person.ts";
import type { AttachedFile } from "../rendered-mail.ts";

/** What brings the people into a phone's contacts; none where there is nobody. */
export function attachedPeople(people: readonly RecalledPerson[]): readonly AttachedFile[] {
  const file = peopleFile(people);
  return file ? [{ ...file, type: "text/vcard; charset=utf-8" }] : [];
}
