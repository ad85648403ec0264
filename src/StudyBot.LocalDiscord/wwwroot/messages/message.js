// One message as a row.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { appBadge, avatar, colourOf, nameOf } from '../base/people.js';
import { beside, inFull, timeOnly } from '../base/dates.js';
import { state, tell } from '../base/state.js';
import { namesMe } from '../base/reading.js';
import { historyOf } from '../base/history.js';
import { t } from '../base/words.js';
import { markdown } from '../text/render.js';
import { embeds } from './embed.js';
import { attachments } from './attachments.js';
import { components } from './components.js';
import { reactions } from './reactions.js';
import { headerLine } from './header-line.js';
import { threadBox } from './thread-box.js';
import { toolbar } from './toolbar.js';
import { systemRow } from './system.js';
import { localRow } from './local.js';
import { editBox, isEditing } from './edit-box.js';
import { memberCard } from '../side/member-card.js';

const joined = 7;
const pinned = 6;
const threadMade = 18;
const ephemeral = 64;
const loading = 128;

export function messageRow(message, starts) {
  if (message.local) return localRow(message);
  if ([joined, pinned, threadMade].includes(message.type)) return systemRow(message);
  const line = headerLine(message);
  const begins = starts || Boolean(line);
  const isPrivate = Boolean(message.flags & ephemeral);
  const names = ['message', begins && 'starts', isPrivate && 'private', namesMe(message) && 'names-me'].filter(Boolean).join(' ');
  const row = h('li', { class: names, tabindex: -1, dataset: { id: message.id }, 'aria-label': label(message) },
    line,
    h('div', { class: 'message-side' }, begins ? face(message) : h('time', { class: 'message-time', title: inFull(Date.parse(message.timestamp)) }, timeOnly(Date.parse(message.timestamp)))),
    h('div', { class: 'message-body' }, begins && head(message), ...body(message, isPrivate)));
  row.append(toolbar(message, row));
  return row;
}

const label = (message) => `${nameOf(message.author)}, ${beside(Date.parse(message.timestamp))}`;

function face(message) {
  return h('button', { type: 'button', class: 'face', tabindex: -1, 'aria-hidden': 'true', onclick: (event) => memberCard(message.author, event.currentTarget) }, avatar(message.author));
}

function head(message) {
  const name = h('button', { type: 'button', class: 'author', tabindex: -1, onclick: (event) => memberCard(message.author, event.currentTarget) }, nameOf(message.author));
  const colour = colourOf(message.author.id);
  if (colour) name.style.setProperty('--name', colour);
  const moment = Date.parse(message.timestamp);
  return h('h3', { class: 'head' }, name, message.author.bot && appBadge(), h('time', { datetime: message.timestamp, title: inFull(moment) }, beside(moment)));
}

function body(message, isPrivate) {
  if (message.flags & loading) return [thinking(message), isPrivate && onlyYou(message)];
  const edited = message.edited_timestamp && h('span', { class: 'edited', title: inFull(Date.parse(message.edited_timestamp)) }, t('edited'));
  const content = isEditing(message) ? editBox(message) : words(message, edited);
  const accessories = [
    attachments(message.attachments),
    embeds(message.embeds),
    components(message),
    !message.content && edited,
    reactions(message),
    message.thread && threadBox(message.thread),
    isPrivate && onlyYou(message),
  ].flat().filter(Boolean);
  return [content, accessories.length > 0 && h('div', { class: 'accessories' }, accessories)];
}

function words(message, edited) {
  if (!message.content) return null;
  const text = markdown(message.content);
  if (edited) {
    const last = text.lastElementChild;
    (last?.classList.contains('run') ? last : text).append(' ', edited);
  }
  return h('div', { class: 'content' }, text);
}

const thinking = (message) => h('div', { class: 'content thinking' }, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), t('thinking', { name: nameOf(message.author) }));

/** The line below what nobody else sees. */
export function onlyYou(message) {
  return h('div', { class: 'only-you' }, icon('eye', 16), t('only.you'), ' • ',
    h('button', { type: 'button', class: 'link', dataset: { key: 'dismiss' }, onclick: () => dismiss(message) }, t('dismiss')));
}

function dismiss(message) {
  historyOf(message.channel_id ?? state.channelId).hide(message.id);
  tell('focus-composer');
}
