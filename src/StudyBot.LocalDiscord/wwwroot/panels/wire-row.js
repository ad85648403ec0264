// One entry of the wire, opened by a click.

import { h } from '../base/dom.js';
import { t } from '../base/words.js';
import { highlight } from '../text/highlight.js';

const arrows = { frameIn: '↑', frameOut: '↓', socket: '⇅', exchange: '⇄' };

const statusOf = (entry) => (entry.kind === 'exchange' ? Number(/ (\d{3})\b/.exec(entry.summary)?.[1] ?? 0) : 0);

export const isRefused = (entry) => statusOf(entry) >= 400 || entry.kind === 'socket' && /\b4\d{3}\b/.test(entry.summary);

export const isBeat = (entry) => /heartbeat/i.test(entry.summary);

export function wireRow(entry) {
  const refused = isRefused(entry);
  const details = h('details', {}, h('summary', {},
    h('span', { class: 'wire-arrow', 'aria-hidden': 'true' }, arrows[entry.kind]),
    h('span', { class: 'wire-words' }, entry.summary),
    h('time', {}, entry.at.slice(11, 23))));
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(...parts(entry, refused));
  });
  return h('li', { class: `wire-row ${entry.kind} ${refused ? 'refused' : ''}`, dataset: { number: entry.number } }, details);
}

function parts(entry, refused) {
  const reason = refused ? reasonOf(entry.received) : null;
  return [
    reason && h('p', { class: 'wire-reason' }, h('b', {}, t('wire.reason')), ': ', reason),
    entry.sent && h('div', {}, h('h4', {}, t('wire.sent')), code(entry.sent)),
    entry.received && h('div', {}, h('h4', {}, t('wire.received')), code(entry.received)),
  ].filter(Boolean);
}

const code = (text) => h('pre', {}, h('code', {}, highlight(pretty(text), 'json')));

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

// Discord's error bodies name each wrong field; they read better in a line each.
function reasonOf(body) {
  try {
    const error = JSON.parse(body);
    const fields = Object.entries(flat(error.errors ?? {})).map(([path, words]) => `${path}: ${words}`);
    return [`${error.message ?? ''}${error.code ? ` (${error.code})` : ''}`, ...fields].join('\n');
  } catch {
    return body;
  }
}

function flat(errors, path = '') {
  const found = {};
  for (const [key, value] of Object.entries(errors)) {
    if (key === '_errors') found[path] = value.map((item) => item.message).join(' ');
    else if (value && typeof value === 'object') Object.assign(found, flat(value, path ? `${path}.${key}` : key));
  }
  return found;
}
