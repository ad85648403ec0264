// Changing the words of one's own message, in its place.

import { h } from '../base/dom.js';
import { act } from '../base/api.js';
import { historyOf } from '../base/history.js';
import { tell } from '../base/state.js';
import { note } from '../base/popup.js';
import { t } from '../base/words.js';

let editing = null;

export const isEditing = (message) => editing === message.id;

export function beginEdit(message) {
  editing = message.id;
  redraw(message);
}

function end(message) {
  editing = null;
  redraw(message);
  tell('focus-composer');
}

// A new object for the same message makes its row anew.
const redraw = (message) => historyOf(message.channel_id).put({ ...message }, false);

export function editBox(message) {
  const box = h('textarea', { class: 'edit-text', rows: 1, 'aria-label': t('edit'), value: message.content });
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') end(message);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save(message, box.value.trim());
  });
  queueMicrotask(() => { box.focus(); box.setSelectionRange(box.value.length, box.value.length); });
  return h('div', { class: 'edit-box' }, box, h('small', {}, t('edit.hint')));
}

function save(message, text) {
  editing = null;
  const done = text && text !== message.content ? act('edit-message', { message: message.id, content: text }) : Promise.resolve();
  done.catch((problem) => note(problem.message, 'bad'));
  redraw(message);
  tell('focus-composer');
}
