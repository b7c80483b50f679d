import * as v from 'valibot';
import { parseBriefing } from '../shared/parse.ts';
import type { PageAnswer } from './messages.ts';
import { renderBriefing } from './render.ts';
import { withoutFolders } from './without-folders.ts';

const request = v.strictObject({
  id: v.pipe(v.number(), v.integer()),
  briefing: v.unknown(),
  paper: v.picklist(['a4', 'letter']),
  comparison: v.exactOptional(v.string()),
  otherScripts: v.exactOptional(v.picklist(['leave out', 'romanise'])),
});

/**
 * Makes the page that a message asks for. A message without a number cannot be answered and gives null. What goes
 * wrong is told without the folders of this machine: the answer is shown, and may be sent on.
 * @param fonts the folder of the font files
 */
export async function answerTo(message: unknown, fonts: string): Promise<PageAnswer | null> {
  const asked = v.safeParse(v.looseObject({ id: v.pipe(v.number(), v.integer()) }), message);
  if (!asked.success) return null;
  const { id } = asked.output;
  try {
    const { briefing, paper, comparison, otherScripts } = v.parse(request, message);
    const page = await renderBriefing(parseBriefing(briefing), {
      paper,
      fonts,
      ...(comparison === undefined ? {} : { comparison }),
      ...(otherScripts === undefined ? {} : { otherScripts }),
    });
    return { kind: 'made', id, ...page };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', id, problem: `The page could not be made: ${withoutFolders(reason)}` };
  }
}
