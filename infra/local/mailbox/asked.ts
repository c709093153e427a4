import type { IncomingMessage } from "node:http";
import type { PageSources } from "../page-sources.ts";
import type { Answer } from "./answer.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Form } from "./multipart.ts";

/** A request and all that it may be answered from. */
export type Asked = {
  readonly sources: PageSources;
  readonly mailbox: Mailbox;
  readonly assets: ReadonlyMap<string, Answer>;
  readonly url: URL;
  readonly request: IncomingMessage;
};

/** A form that could not be sent, to be shown once more. */
export type Again = { readonly form: Form; readonly wrong: string };
