/** What a parent asks of a host process, one at a time. */
export type Invocation = {
  readonly kind: "invoke";
  readonly id: string;
  readonly event: unknown;
  readonly timeoutMs: number;
};

export type HostAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "returned"; readonly value: unknown }
  | { readonly kind: "threw"; readonly error: { readonly name: string; readonly message: string } };

export function isInvocation(message: unknown): message is Invocation {
  return typeof message === "object" && message !== null && "kind" in message && message.kind === "invoke";
}
