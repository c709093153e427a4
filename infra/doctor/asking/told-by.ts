import type { Told, Untold } from "../finding.ts";

/** What AWS answers to an action, named as IAM does, or in plain words why it does not. */
export async function toldBy<T>(action: string, answer: Promise<T>): Promise<Told<T>> {
  try {
    return { told: await answer };
  } catch (fault) {
    return { untold: reason(action, fault) };
  }
}

/** The shape of what the SDK's clients throw. */
type Fault = { readonly name?: string; readonly code?: string; readonly message?: string };

const signIn =
  "aws sts get-caller-identity tells whose credentials are used; AWS_PROFILE=NAME takes those of a profile.";

function reason(action: string, fault: unknown): Untold {
  const { name = "", code = "", message = String(fault) } = fault as Fault;
  if (/^(CredentialsProvider|TokenProvider)Error$/.test(name))
    return {
      says: "There are no AWS credentials on this machine.",
      todo: ["aws configure, or aws sso login", signIn],
    };
  if (/^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|AuthFailure)/.test(name))
    return { says: `AWS does not take the credentials of this machine (${name}).`, todo: [signIn] };
  if (/^(AccessDenied|NotAuthorized|AuthorizationError)/.test(name))
    return {
      says: `The credentials of this machine may not do ${action}.`,
      todo: [`Allow it in IAM. ${signIn}`],
    };
  if (/^(E[A-Z_]+)$/.test(code) || name === "TimeoutError")
    return {
      says: `AWS cannot be reached from this machine (${code || name}).`,
      todo: ["Is there a network?"],
    };
  return { says: `AWS did not tell: ${firstLine(message)}`, todo: [`Ask again; it was ${action}.`] };
}

const firstLine = (text: string) => text.split("\n")[0] ?? "";
