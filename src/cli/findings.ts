import type { Briefing } from '../core/briefing/briefing.ts';
import { composeBriefing, type ComposeOptions } from '../core/briefing/compose.ts';
import { compare } from '../core/comparison/compare.ts';
import type { Comparison } from '../core/comparison/comparison.ts';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { overlayCodebook } from '../core/themes/overlay-codebook.ts';
import { applyDecisions } from '../core/workspace/apply.ts';
import { standing } from '../core/workspace/decisions.ts';
import { forBriefing, type BriefingMatter } from '../core/workspace/for-briefing.ts';
import { InputError } from '../files/input-error.ts';
import { loadKnowledge } from '../files/knowledge.ts';
import { productVersion } from '../files/product.ts';
import { readTextFile } from '../files/read-text.ts';
import { readWorkspace } from '../files/workspace.ts';

/** Two texts laid side by side, and the briefing that follows. */
export interface Findings {
  readonly comparison: Comparison;
  readonly briefing: Briefing;
}

/** Which texts to compare, with which codebook. */
export interface Texts {
  readonly kind: 'texts';
  readonly before: string;
  readonly after: string;
  /** A codebook of the user's own. */
  readonly codebook: string | null;
}

/** A file that holds two texts and what was decided about them. */
export interface Workspace {
  readonly kind: 'workspace';
  readonly path: string;
}

/** What is said of a briefing on the command line. */
export type Said = Omit<ComposeOptions, 'codebookVersion' | 'productVersion'>;

/** @throws InputError where a file cannot be read */
export async function findingsOf(inputs: Texts | Workspace, said: Said): Promise<Findings> {
  if (inputs.kind === 'workspace') return findingsIn(inputs.path, said);
  const [before, after, knowledge] = await Promise.all([
    readTextFile(inputs.before),
    readTextFile(inputs.after),
    loadKnowledge(inputs.codebook ?? undefined),
  ]);
  return composed({ comparison: compare(before, after, knowledge), options: said }, { before, after }, knowledge);
}

/** As the window has them: with the workspace's own codebook over the shipped one, and all that was decided. */
async function findingsIn(path: string, said: Said): Promise<Findings> {
  const [{ workspace }, shipped] = await Promise.all([readWorkspace(path), loadKnowledge()]);
  const { before, after, codebook: own, decisions } = workspace;
  if (before === null || after === null) throw new InputError(`“${path}” does not hold two texts yet.`);
  const codebook = own === null ? shipped.codebook : overlayCodebook(shipped.codebook, own);
  const knowledge = { ...shipped, codebook };
  const texts = { before: before.text, after: after.text };
  const decided = applyDecisions(compare(before, after, knowledge), texts, standing(decisions));
  const { comparison, options } = forBriefing(decided);
  return composed({ comparison, options: { ...options, ...said } }, { before, after }, knowledge);
}

async function composed(
  { comparison, options }: BriefingMatter,
  { before, after }: { readonly before: DispatchText; readonly after: DispatchText },
  { codebook }: Knowledge,
): Promise<Findings> {
  const versions = { codebookVersion: codebook.version, productVersion: await productVersion() };
  const names = { before: before.name, after: after.name };
  return { comparison, briefing: composeBriefing(comparison, names, { ...options, ...versions }) };
}
