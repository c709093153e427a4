export type Cost = {
  readonly seconds: number;
  /** As one core alone would take. */
  readonly coreSeconds: number;
  readonly peakMegabytes: number;
};

/** From now until it is asked. The memory is the whole process's, threads included. */
export function costMeter(): () => Cost {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  let peak = process.memoryUsage.rss();
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const looking = setInterval(look, 20);
  return () => {
    clearInterval(looking);
    look();
    const { user, system } = process.cpuUsage(cpu);
    return {
      seconds: (performance.now() - begun) / 1000,
      coreSeconds: (user + system) / 1_000_000,
      peakMegabytes: peak / 2 ** 20,
    };
  };
}
