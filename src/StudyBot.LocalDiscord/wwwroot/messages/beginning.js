import { h } from '../base/dom.js';
import { avatar } from '../base/people.js';
import { isThread } from '../base/state.js';
import { t } from '../base/words.js';
import { channelGlyph } from '../text/channel-glyph.js';

let last = null;

/** What stands above a channel's first message. */
export function beginning(channel) {
  if (!channel) return null;
  if (last?.channel === channel) return last.row;
  const row = h('li', { class: 'beginning' }, ...parts(channel));
  last = { channel, row };
  return row;
}

function parts(channel) {
  if (channel.type === 1) {
    const bot = channel.recipientShown;
    return [avatar(bot, 80), h('h2', {}, channel.name), h('p', {}, t('begin.dm', { name: channel.name }))];
  }
  const glyph = h('span', { class: 'beginning-glyph' }, channelGlyph(channel, 40));
  return isThread(channel)
    ? [glyph, h('h2', {}, channel.name), h('p', {}, t('begin.thread', { name: channel.name }))]
    : [glyph, h('h2', {}, t('begin.channel', { name: channel.name })), h('p', {}, t('begin.channel.text', { name: channel.name }), channel.topic ? ` ${channel.topic}` : '')];
}
