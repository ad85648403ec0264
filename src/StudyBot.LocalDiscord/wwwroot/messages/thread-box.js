import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { avatar, nameOf } from '../base/people.js';
import { relative } from '../base/dates.js';
import { state, tell } from '../base/state.js';
import { t } from '../base/words.js';
import { plainWords } from './spoken.js';

/** The box below a message that a thread hangs on. */
export function threadBox(thread) {
  const channel = state.channels.get(thread.id) ?? thread;
  const last = thread.last_message;
  return h('button', { type: 'button', class: 'thread-box', onclick: () => tell('go', thread.id), dataset: { key: 'thread' } },
    h('span', { class: 'thread-title' }, h('b', {}, channel.name), h('span', { class: 'thread-count' }, t('thread.messages', { n: channel.message_count ?? 0 }), icon('right', 14))),
    last
      ? h('span', { class: 'thread-last' }, avatar(last.author, 16), h('b', {}, nameOf(last.author)), h('span', { class: 'thread-words' }, plainWords({ ...last, flags: 0 })), h('span', { class: 'thread-when' }, relative(Date.parse(last.timestamp))))
      : h('span', { class: 'thread-last' }, t('thread.view')));
}
