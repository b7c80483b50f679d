import type { Attachment } from 'svelte/attachments';

/** Files dropped onto a pane, and whether some hover over it now. */
export interface Dropping {
  readonly over: boolean;
  readonly target: Attachment<HTMLElement>;
}

export function dropping(onDrop: (files: File[]) => void): Dropping {
  let over = $state(false);

  function target(node: HTMLElement): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

    function onDragOver(event: DragEvent): void {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      over = true;
    }

    function onDragLeave({ relatedTarget }: DragEvent): void {
      if (!(relatedTarget instanceof Node && node.contains(relatedTarget))) over = false;
    }

    function onDropped(event: DragEvent): void {
      over = false;
      if (!holdsFiles(event)) return;
      event.preventDefault();
      onDrop([...(event.dataTransfer?.files ?? [])]);
    }

    node.addEventListener('dragover', onDragOver, { signal });
    node.addEventListener('dragleave', onDragLeave, { signal });
    node.addEventListener('drop', onDropped, { signal });
    return () => {
      listening.abort();
    };
  }

  return {
    get over() {
      return over;
    },
    target,
  };
}
