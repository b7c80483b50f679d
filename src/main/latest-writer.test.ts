import { expect, it, vi } from 'vitest';
import { LatestWriter } from './latest-writer.ts';

/** Writes that end when they are told to. */
function slowly() {
  const ends: ((fail?: Error) => void)[] = [];
  const written: string[] = [];
  const writer = new LatestWriter<string>(
    (version) =>
      new Promise((resolve, reject) => {
        written.push(version);
        ends.push((fail) => {
          if (fail === undefined) resolve();
          else reject(fail);
        });
      }),
  );
  return { writer, written, end: (fail?: Error) => ends.shift()?.(fail) };
}

it('writes one at a time, and passes over what was overtaken', async () => {
  const { writer, written, end } = slowly();
  const first = writer.put('a');
  await vi.waitFor(() => {
    expect(written).toEqual(['a']);
  });
  const overtaken = writer.put('b');
  const last = writer.put('c');
  end();
  await first;
  await vi.waitFor(() => {
    expect(written).toEqual(['a', 'c']);
  });
  end();
  await Promise.all([overtaken, last, writer.idle()]);
});

it('takes versions that come at once for one', async () => {
  const { writer, written, end } = slowly();
  const both = Promise.all([writer.put('a'), writer.put('b')]);
  await vi.waitFor(() => {
    expect(written).toEqual(['b']);
  });
  end();
  await both;
});

it('tells a failure to who put the version, and goes on', async () => {
  const { writer, written, end } = slowly();
  const failing = writer.put('a');
  await vi.waitFor(() => {
    expect(written).toEqual(['a']);
  });
  const next = writer.put('b');
  end(new Error('full'));
  await expect(failing).rejects.toThrow('full');
  await vi.waitFor(() => {
    expect(written).toEqual(['a', 'b']);
  });
  end();
  await next;
  await writer.idle();
});
