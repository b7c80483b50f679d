import { performance } from 'node:perf_hooks';

/** What one run costs, in milliseconds: on the clock, and of the processors for this process alone. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

/** The medians of `runs` runs of `work`, after `warming` that are not counted. */
export function measure(work: () => unknown, runs: number, warming = 1): Cost {
  for (let run = 0; run < warming; run += 1) work();
  const costs = Array.from({ length: runs }, (): Cost => {
    const start = performance.now();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - start, processor: (user + system) / 1000 };
  });
  return { clock: median(costs.map(({ clock }) => clock)), processor: median(costs.map(({ processor }) => processor)) };
}

/** The middle one of some values, sorted. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The exponent by which times grow with sizes: the slope of the least-squares line through their logarithms. */
export function growth(points: readonly { readonly size: number; readonly time: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ time }) => Math.log(time));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const rise = xs.reduce((sum, value, index) => sum + (value - x) * ((ys[index] ?? y) - y), 0);
  return rise / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}
