// Which rows a stretch of messages makes: groups by author, a line between days, a line before what is new.

import { h } from '../base/dom.js';
import { compareIds } from '../base/state.js';
import { dayDivider, dayOf } from '../base/dates.js';
import { t } from '../base/words.js';
import { messageRow } from './message.js';

const together = 7 * 60_000;

/** Rows for messages first…end. `kept` remembers rows by id, so that only what changed is made anew. */
export function rowsOf(messages, first, end, unreadFrom, kept) {
  const rows = [];
  const used = new Set();
  let marked = first > 0 && isNewer(messages[first - 1], unreadFrom);
  for (let at = first; at < end; at++) {
    const [message, before] = [messages[at], messages[at - 1]];
    const newDay = !before ? at === 0 : dayOf(moment(before)) !== dayOf(moment(message));
    const isFirstNew = !marked && isNewer(message, unreadFrom);
    marked ||= isFirstNew;
    if (newDay || isFirstNew) rows.push(divider(kept, used, message, newDay, isFirstNew));
    const starts = newDay || isFirstNew || !joins(message, before);
    rows.push(row(kept, used, message, starts));
  }
  for (const key of [...kept.keys()]) if (!used.has(key)) kept.delete(key);
  return rows;
}

const moment = (message) => (message.local ? message.at : Date.parse(message.timestamp));

const isNewer = (message, unreadFrom) => Boolean(unreadFrom) && !message.local && compareIds(message.id, unreadFrom) > 0;

function joins(message, before) {
  if (!before || message.local || before.local) return false;
  if (message.author.id !== before.author.id || before.type === 7 || before.type === 18) return false;
  if (message.type !== 0 || message.interaction_metadata || (message.flags & 64) !== (before.flags & 64)) return false;
  return moment(message) - moment(before) < together;
}

function row(kept, used, message, starts) {
  used.add(message.id);
  const known = kept.get(message.id);
  if (known?.message === message && known.starts === starts) return known.row;
  const made = messageRow(message, starts);
  if (known) carryFocus(known.row, made);
  kept.set(message.id, { message, starts, row: made });
  return made;
}

// A message that is redrawn under the reader's finger keeps the finger on the same button.
function carryFocus(old, made) {
  const held = document.activeElement;
  if (!held || !old.contains(held)) return;
  const key = held.dataset.key;
  queueMicrotask(() => {
    const same = key ? [...made.querySelectorAll('[data-key]')].find((element) => element.dataset.key === key && !element.disabled) : null;
    made.tabIndex = 0;
    (same ?? made).focus({ preventScroll: true });
  });
}

function divider(kept, used, message, newDay, isNew) {
  const key = `before ${message.id}`;
  used.add(key);
  const known = kept.get(key);
  if (known?.message === message && known.newDay === newDay && known.isNew === isNew) return known.row;
  const made = h('li', { class: `divider ${isNew ? 'new' : ''}`, role: 'separator' },
    newDay && h('span', { class: 'divider-day' }, dayDivider(moment(message))),
    isNew && h('span', { class: 'divider-new' }, t('new')));
  kept.set(key, { message, newDay, isNew, row: made });
  return made;
}
