// A forum: its posts instead of messages.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { relative } from '../base/dates.js';
import { nameOfId } from '../base/people.js';
import { isThread, state, tell } from '../base/state.js';
import { t } from '../base/words.js';

export function forum(channel) {
  const posts = [...state.channels.values()].filter((thread) => isThread(thread) && thread.parent_id === channel.id)
    .sort((a, b) => b.thread_metadata.create_timestamp.localeCompare(a.thread_metadata.create_timestamp));
  return h('div', { class: 'forum' }, posts.length === 0 && h('p', { class: 'pop-note' }, t('threads.none')), posts.map((post) => row(post, channel)));
}

function row(post, channel) {
  const { archived, locked, create_timestamp: made } = post.thread_metadata;
  const tags = (post.applied_tags ?? []).map((id) => channel.available_tags?.find((tag) => tag.id === id)).filter(Boolean);
  return h('button', { type: 'button', class: 'post', onclick: () => tell('go', post.id) },
    tags.length > 0 && h('span', { class: 'post-tags' }, tags.map((tag) => h('span', { class: 'post-tag' }, tag.emoji_name, tag.emoji_name && ' ', tag.name))),
    h('b', {}, locked && icon('lock', 16), post.name),
    h('small', {}, nameOfId(post.owner_id), ' · ', t('thread.messages', { n: post.message_count }), ' · ', relative(Date.parse(made)), archived && [' · ', t('threads.archived')]));
}
