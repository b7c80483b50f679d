/** Milliseconds of processor time that `run` takes: unlike the clock, it does not count what others do meanwhile. */
export function cpuTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
