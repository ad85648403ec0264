// A forum: its posts instead of messages.

import { h } from '../base/dom.js';
import { relative } from '../base/dates.js';
import { nameOfId } from '../base/people.js';
import { isThread, state, tell } from '../base/state.js';
import { t } from '../base/words.js';

export function forum(channel) {
  const posts = [...state.channels.values()].filter((thread) => isThread(thread) && thread.parent_id === channel.id)
    .sort((a, b) => b.thread_metadata.create_timestamp.localeCompare(a.thread_metadata.create_timestamp));
  return h('div', { class: 'forum' }, posts.length === 0 && h('p', { class: 'pop-note' }, t('threads.none')), posts.map((post) => h('button', { type: 'button', class: 'post', onclick: () => tell('go', post.id) },
    h('b', {}, post.name), h('small', {}, nameOfId(post.owner_id), ' · ', t('thread.messages', { n: post.message_count }), ' · ', relative(Date.parse(post.thread_metadata.create_timestamp))))));
}
