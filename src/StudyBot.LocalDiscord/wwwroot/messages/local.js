// Rows that only this page has: a command under way, and one that nobody answered.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { appBadge, avatar } from '../base/people.js';
import { beside } from '../base/dates.js';
import { state } from '../base/state.js';
import { t, tn } from '../base/words.js';
import { onlyYou } from './message.js';

export function localRow(local) {
  const bot = state.application.bot;
  return h('li', { class: `message starts local ${local.problem ? 'private' : ''}`, tabindex: -1, dataset: { id: local.id } },
    h('div', { class: 'header-line' }, h('span', { class: 'spine' }), avatar(state.user, 16), h('span', { class: 'header-words' },
      tn('used', { user: h('span', { class: 'author small' }, local.userName), command: h('span', { class: 'command-used' }, '/' + local.command) }))),
    h('div', { class: 'message-side' }, avatar(bot)),
    h('div', { class: 'message-body' },
      h('h3', { class: 'head' }, h('span', { class: 'author' }, bot.username), appBadge(), h('time', {}, beside(local.at))),
      local.problem
        ? h('div', { class: 'content failed', role: 'alert' }, icon('warning', 18), local.problem)
        : h('div', { class: 'content thinking' }, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), t('sending.command')),
      local.problem && onlyYou(local)));
}
