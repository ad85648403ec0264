// Reactions below a message.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/api.js';
import { note } from '../base/popup.js';
import { t } from '../base/words.js';
import { emoji, emojiKey } from '../text/emoji.js';
import { pickEmoji } from '../text/emoji-picker.js';

export function reactions(message) {
  if (!message.reactions?.length) return null;
  return h('div', { class: 'reactions' }, message.reactions.map((reaction) => chip(message, reaction)),
    h('button', { type: 'button', class: 'reaction add', 'aria-label': t('react'), title: t('react'), onclick: (event) => addReaction(message, event.currentTarget) }, icon('smile', 18)));
}

function chip(message, reaction) {
  return h('button', {
    type: 'button',
    class: `reaction ${reaction.me ? 'mine' : ''}`,
    'aria-pressed': String(Boolean(reaction.me)),
    'aria-label': t('react.with', { emoji: reaction.emoji.name, n: reaction.count }),
    dataset: { key: `reaction ${emojiKey(reaction.emoji)}` },
    onclick: () => react(message, emojiKey(reaction.emoji), !reaction.me),
  }, emoji(reaction.emoji), h('span', { class: 'count' }, reaction.count));
}

export const addReaction = (message, anchor) => pickEmoji(anchor, (picked) => react(message, picked, true), 'above');

const react = (message, key, isOn) => act('react', { message: message.id, emoji: key, on: isOn }).catch((problem) => note(problem.message, 'bad'));
