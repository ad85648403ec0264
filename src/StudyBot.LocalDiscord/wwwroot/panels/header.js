// The line above the messages: where one is, threads, pins, members.

import { h, iconButton, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { see } from '../base/api.js';
import { avatar, nameOf } from '../base/people.js';
import { beside } from '../base/dates.js';
import { here, isThread, on, state, tell } from '../base/state.js';
import { closePopOut, menuList, popOut } from '../base/popup.js';
import { t } from '../base/words.js';
import { channelGlyph } from '../text/channel-glyph.js';
import { inlineMarkdown, markdown } from '../text/render.js';
import { plainWords } from '../messages/spoken.js';

export function header() {
  const bar = h('div', { class: 'channel-header' });
  const draw = () => {
    const channel = here();
    document.title = channel ? `${channel.type === 1 ? '@' : '#'}${channel.name} · ${state.guild?.name ?? ''}` : t('app.title');
    replace(bar,
      iconButton(t('menu.open'), icon('menu'), () => tell('drawer'), { class: 'icon-button header-menu' }),
      channel && [crumbs(channel), channel.topic && h('div', { class: 'topic' }, inlineMarkdown(channel.topic)), buttons(channel)]);
  };
  on('channel loaded', draw);
  return bar;
}

function crumbs(channel) {
  if (channel.type === 1) return h('h1', {}, avatar(channel.recipientShown, 24), channel.name);
  const parent = isThread(channel) && state.channels.get(channel.parent_id);
  return h('h1', {},
    parent && [h('button', { type: 'button', class: 'crumb', onclick: () => tell('go', parent.id) }, channelGlyph(parent, 22), parent.name), icon('right', 18)],
    channelGlyph(channel, 22), h('span', { class: 'here-name' }, channel.name));
}

function buttons(channel) {
  const isGuild = channel.type !== 1;
  return h('div', { class: 'header-buttons' },
    isGuild && !isThread(channel) && iconButton(t('threads'), icon('thread'), (event) => threads(channel, event.currentTarget)),
    iconButton(t('pins'), icon('pin'), (event) => pins(channel, event.currentTarget)),
    isGuild && iconButton(t('members.toggle'), icon('people'), () => tell('members'), { class: 'icon-button members-button' }));
}

function threads(channel, anchor) {
  const found = [...state.channels.values()].filter((thread) => isThread(thread) && thread.parent_id === channel.id);
  const content = found.length
    ? menuList(t('threads'), found.map((thread) => ({ text: thread.name, note: thread.thread_metadata.archived ? t('threads.archived') : t('thread.messages', { n: thread.message_count }), glyph: icon('thread', 18), pick: () => tell('go', thread.id) })))
    : h('p', { class: 'pop-note' }, t('threads.none'));
  popOut(anchor, content, { place: 'end', name: t('threads') });
}

async function pins(channel, anchor) {
  const found = await see(`channels/${channel.id}/pins`);
  const content = found.length
    ? h('div', { class: 'pin-list' }, found.map((message) => h('button', { type: 'button', class: 'pin', onclick: () => { closePopOut(); tell('show-message', message.id); } },
      avatar(message.author, 32), h('span', {}, h('b', {}, nameOf(message.author)), ' ', h('small', {}, beside(Date.parse(message.timestamp))), message.content ? markdown(message.content) : h('p', {}, plainWords(message))))))
    : h('p', { class: 'pop-note' }, t('pins.none'));
  popOut(anchor, content, { place: 'end', name: t('pins') });
}
