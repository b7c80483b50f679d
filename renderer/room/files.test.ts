import { expect, it, vi } from 'vitest';
import { emptyWorkspace } from '../../src/core/workspace/workspace-file.ts';
import type { DroppedFile, OpenOutcome } from '../../src/shared/contract.ts';
import { Analyst } from '../analysis/analyst.ts';
import { FakeBridge } from '../testing/fake-bridge.ts';
import { FakeWorker } from '../testing/fake-worker.ts';
import { ReadingRoom } from './reading-room.svelte.ts';

/** Reads what is dropped as a text of that name; refuses what is called bad. */
class Reader extends FakeBridge {
  override readDropped({ name }: DroppedFile): Promise<OpenOutcome> {
    return Promise.resolve(
      name.startsWith('bad')
        ? { kind: 'refused', problem: `“${name}” is no text.` }
        : { kind: 'opened', dispatch: { name, text: `Text of ${name}.`, sha256: name } },
    );
  }
}

async function emptyRoom() {
  const bridge = new Reader();
  bridge.workspace = emptyWorkspace;
  const room = new ReadingRoom(bridge, new Analyst(() => new FakeWorker()));
  await room.files.begin();
  const names = () => [room.workspace.texts.before?.name, room.workspace.texts.after?.name];
  return { room, bridge, names };
}

it('takes two files that are dropped on an empty pair, in the order of their names', async () => {
  const { room, names } = await emptyRoom();
  void room.files.drop('before', [new File(['x'], 'part 10.txt'), new File(['x'], 'part 2.txt')]);
  await vi.waitFor(() => {
    expect(names()).toEqual(['part 2.txt', 'part 10.txt']);
  });
  await vi.waitFor(() => {
    expect(room.comparing.stage).toBe('running');
  });
});

it('takes the one that can be read, and says why not the other', async () => {
  const { room, names } = await emptyRoom();
  await room.files.drop('after', [new File(['x'], 'bad.txt'), new File(['x'], 'good.txt')]);
  expect(names()).toEqual([undefined, 'good.txt']);
  expect(room.notices.list).toMatchObject([{ tone: 'problem', text: '“bad.txt” is no text.' }]);
});

it('takes one file at a time where a text stands already', async () => {
  const { room, names } = await emptyRoom();
  await room.files.drop('after', [new File(['x'], 'a.txt')]);
  await room.files.drop('before', [new File(['x'], 'b.txt'), new File(['x'], 'c.txt')]);
  expect(names()).toEqual([undefined, 'a.txt']);
  expect(room.notices.list).toMatchObject([{ text: expect.stringContaining('one file at a time') as string }]);
});

it('opens a workspace that is dropped, once main has all that was done here', async () => {
  const { room, bridge } = await emptyRoom();
  room.workspace.decide({ kind: 'note-theme', theme: 'water', text: 'So.' });
  await room.files.drop('before', [new File(['{}'], 'Talks.SIDELIGHT')]);
  expect(bridge.asked.filter((asked) => /keep|workspace/.test(asked))).toEqual([
    'keep 1 decisions',
    'drop workspace Talks.SIDELIGHT',
  ]);
});
