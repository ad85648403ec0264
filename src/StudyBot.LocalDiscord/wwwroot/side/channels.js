// The list of channels, with what is unread in them; at home, the direct messages.

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/api.js';
import { avatar, nameOf } from '../base/people.js';
import { isThread, on, state, tell } from '../base/state.js';
import { isUnread, mentionsIn } from '../base/reading.js';
import { note, roam } from '../base/popup.js';
import { t } from '../base/words.js';
import { channelGlyph } from '../text/channel-glyph.js';

const category = 4;
const voice = [2, 13];
const folded = new Set();

export function channelList() {
  const list = h('div', { class: 'channel-list', onkeydown: (event) => roam(event, [...list.querySelectorAll('button')]) });
  const draw = () => {
    const focused = list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    replace(list, state.atHome ? directMessages() : guildChannels());
    if (focused) list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  };
  on('loaded reading channel', draw);
  draw();
  return list;

  function guildChannels() {
    const all = [...state.channels.values()].filter((channel) => channel.type !== 1 && !isThread(channel));
    const loose = all.filter((channel) => !channel.parent_id && channel.type !== category);
    return [
      voiceLast(loose).map(withThreads),
      all.filter((channel) => channel.type === category).map((head) => group(head, all.filter((channel) => channel.parent_id === head.id))),
    ];
  }

  function group(head, channels) {
    const isFolded = folded.has(head.id);
    const shown = isFolded ? channels.filter((channel) => isUnread(channel) || channel.id === state.channelId) : channels;
    return [
      h('button', { type: 'button', class: 'category', 'aria-expanded': String(!isFolded), dataset: { key: head.id }, onclick: () => { if (!folded.delete(head.id)) folded.add(head.id); draw(); } },
        h('span', {}, head.name), icon(isFolded ? 'right' : 'chevron', 14)),
      voiceLast(shown).map(withThreads),
    ];
  }
}

const voiceLast = (channels) => channels.toSorted((a, b) => voice.includes(a.type) - voice.includes(b.type));

function withThreads(channel) {
  const threads = [...state.channels.values()].filter((thread) => isThread(thread) && thread.parent_id === channel.id && (!thread.thread_metadata.archived || thread.id === state.channelId));
  return [
    row(channel),
    voice.includes(channel.type) && voiceMembers(channel),
    threads.length > 0 && h('div', { class: 'thread-list' }, threads.map((thread) => row(thread))),
  ];
}

function row(channel) {
  const isCurrent = channel.id === state.channelId;
  const unread = isUnread(channel) && !isCurrent;
  const mentions = isCurrent ? 0 : mentionsIn(channel.id);
  const names = ['channel', isThread(channel) && 'thread', isCurrent && 'current', unread && 'unread'].filter(Boolean).join(' ');
  return h('button', {
    type: 'button', class: names, 'aria-current': isCurrent ? 'page' : null, dataset: { key: channel.id },
    'aria-label': [channel.name, unread && t('unread'), mentions > 0 && t('mentions', { n: mentions })].filter(Boolean).join(', '),
    onclick: () => (voice.includes(channel.type) ? enterVoice(channel) : tell('go', channel.id)),
  }, !isThread(channel) && channelGlyph(channel), h('span', { class: 'channel-name' }, channel.name), mentions > 0 && h('span', { class: 'badge' }, mentions));
}

const inVoice = (channel) => (state.guild?.voice_states ?? []).filter((voiceState) => voiceState.channel_id === channel.id);

function voiceMembers(channel) {
  const users = inVoice(channel).map((voiceState) => state.members.get(voiceState.user_id)?.user).filter(Boolean);
  return users.length > 0 && h('div', { class: 'voice-members' }, users.map((user) => h('div', { class: 'voice-member' }, avatar(user, 24), nameOf(user))));
}

function enterVoice(channel) {
  const isIn = inVoice(channel).some((voiceState) => voiceState.user_id === state.me);
  act(isIn ? 'leave-voice' : 'join-voice', { channel: channel.id }).catch((problem) => note(problem.message, 'bad'));
}

function directMessages() {
  const channels = [...state.channels.values()].filter((channel) => channel.type === 1);
  return [
    h('div', { class: 'category plain' }, h('span', {}, t('home'))),
    channels.map((channel) => h('button', { type: 'button', class: `channel dm ${channel.id === state.channelId ? 'current' : ''} ${isUnread(channel) ? 'unread' : ''}`, dataset: { key: channel.id }, onclick: () => tell('go', channel.id) },
      avatar(channel.recipientShown, 32), h('span', { class: 'channel-name' }, channel.name), mentionsIn(channel.id) > 0 && h('span', { class: 'badge' }, mentionsIn(channel.id)))),
    channels.length === 0 && h('p', { class: 'side-note' }, t('dm.none')),
    channels.length === 0 && h('button', { type: 'button', class: 'channel dm', onclick: openDm }, avatar(state.application.bot, 32), h('span', { class: 'channel-name' }, t('dm.open', { name: state.application.bot.username }))),
  ];
}

/** Opens the direct messages with the bot. */
export async function openDm() {
  const { id } = await act('open-dm');
  tell('go-when-known', id);
}
