import { performance } from 'node:perf_hooks';

/** Milliseconds of one run of `work`: the median of `runs`, after one that is not counted. */
export function median(work: () => unknown, runs: number): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
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
