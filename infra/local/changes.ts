/** Tells whoever wants to hear it that something has changed; what, they look up. */
export type Changes = {
  readonly signal: () => void;
  /** Gives back how to stop listening. */
  readonly onChange: (listener: () => void) => () => void;
};

export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    signal() {
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
