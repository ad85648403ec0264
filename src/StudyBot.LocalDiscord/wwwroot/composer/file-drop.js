// Files that are dragged over the page or pasted into it: they go to the command that waits for one.

import { carriesFiles } from '../base/files.js';
import { note } from '../base/popup.js';
import { t } from '../base/words.js';

/** Gives dropped and pasted files to `take`, which says whether it had a place for the file. */
export function followFiles(take) {
  let depth = 0;
  const over = (by) => {
    depth = Math.max(0, depth + by);
    document.body.classList.toggle('dragging-file', depth > 0);
  };
  // Without these the browser would leave the page to show the file.
  document.addEventListener('dragover', (event) => { if (carriesFiles(event)) event.preventDefault(); });
  document.addEventListener('dragenter', (event) => { if (carriesFiles(event)) over(1); });
  document.addEventListener('dragleave', (event) => { if (carriesFiles(event)) over(-1); });
  document.addEventListener('drop', (event) => {
    depth = 0;
    over(0);
    if (!carriesFiles(event) || event.target.closest?.('input[type=file]')) return;
    event.preventDefault();
    give(event.dataTransfer.files);
  });
  document.addEventListener('paste', (event) => {
    if (!event.clipboardData?.files.length || event.clipboardData.types.includes('text/plain') || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    give(event.clipboardData.files);
  });

  function give(files) {
    for (const file of files) {
      if (take(file)) continue;
      note(t('file.nowhere'), 'bad');
      return;
    }
  }
}
