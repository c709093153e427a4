/** Waits before the given try (1 is the first repetition): longer each time, and never twice as long for two at once. */
export type Pause = (attempt: number) => Promise<void>;
