import type { LeftOutReason } from "../../../_contract/importing";
import type { SourceBlock } from "../extraction";

/** A block, and why it is not part of the article; null when it is. */
export interface MarkedBlock extends SourceBlock {
  readonly leftOut: LeftOutReason | null;
}

/** Blocks that are all part of the article so far. */
export function keptBlocks(blocks: readonly SourceBlock[]): MarkedBlock[] {
  return blocks.map((block) => ({ ...block, leftOut: null }));
}
