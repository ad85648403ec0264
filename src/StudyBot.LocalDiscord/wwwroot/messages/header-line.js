// The thin line above a message: what it answers, or who used which command.

import { h } from '../base/dom.js';
import { avatar, colourOf, nameOf } from '../base/people.js';
import { findMessage } from '../base/history.js';
import { tell } from '../base/state.js';
import { t, tn } from '../base/words.js';
import { plainWords } from './spoken.js';
import { memberCard } from '../side/member-card.js';

const reply = 19;

export function headerLine(message) {
  const used = message.interaction_metadata;
  if (used?.type === 2 && used.name) return commandLine(used, message.command_path ?? used.name);
  if (message.type === reply || message.message_reference && message.referenced_message !== undefined) return replyLine(message);
  // A follow-up answers the message before it, whose words it carries with it only as an id.
  const source = used?.interacted_message_id && message.type === reply ? findMessage(used.interacted_message_id) : null;
  return source ? quoteLine(source) : null;
}

function commandLine(used, path) {
  const isMenu = used.command_type === 2 || used.command_type === 3;
  const name = person(used.user);
  const command = h('span', { class: 'command-used' }, isMenu ? path : '/' + path);
  return h('div', { class: 'header-line' }, h('span', { class: 'spine' }), avatar(used.user, 16), h('span', { class: 'header-words' }, tn('used', { user: name, command })));
}

function replyLine(message) {
  const other = message.referenced_message;
  if (!other) return h('div', { class: 'header-line' }, h('span', { class: 'spine' }), h('span', { class: 'header-words gone' }, t('reply.gone')));
  return quoteLine(other);
}

function quoteLine(other) {
  const words = plainWords(other).split('\n')[0].slice(0, 200) || t('reply.attachment');
  return h('div', { class: 'header-line' }, h('span', { class: 'spine' }), avatar(other.author, 16), person(other.author),
    h('button', { type: 'button', class: 'quoted', tabindex: -1, onclick: () => tell('show-message', other.id) }, words));
}

function person(user) {
  const name = h('button', { type: 'button', class: 'author small', tabindex: -1, onclick: (event) => memberCard(user, event.currentTarget) }, nameOf(user));
  const colour = colourOf(user.id);
  if (colour) name.style.setProperty('--name', colour);
  return name;
}
