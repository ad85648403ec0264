// Markdown trees as elements. Whatever a message says, it becomes text nodes in elements made here.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { note } from '../base/popup.js';
import { blocks } from './blocks.js';
import { tokens } from './tokens.js';
import { mentionOf } from './mentions.js';
import { timestamp } from './timestamps.js';
import { highlight } from './highlight.js';

/** A whole message's text. */
export function markdown(text) {
  const trees = blocks(text);
  const parts = trees.map(block);
  if (isOnlyEmoji(text)) parts[0]?.classList.add('jumbo');
  return h('div', { class: 'markdown' }, parts);
}

/** One line's text, for names of fields, titles and the like. */
export const inlineMarkdown = (text) => h('span', { class: 'markdown' }, tokens(text).map(inline));

function block(node) {
  switch (node.kind) {
    case 'fence': return codeBlock(node);
    case 'quote': return h('blockquote', {}, node.inside.map(block));
    case 'heading': return h(`h${node.level}`, {}, tokens(node.text).map(inline));
    case 'subtext': return h('small', { class: 'subtext' }, tokens(node.text).map(inline));
    case 'list': return list(node);
    default: return h('span', { class: 'run' }, tokens(node.text).map(inline));
  }
}

function list(node) {
  const items = node.items.map((item) => h('li', {}, tokens(item.text).map(inline), item.below && list(item.below)));
  return node.start === null ? h('ul', {}, items) : h('ol', { start: node.start, style: { '--digits': String(node.start + node.items.length).length } }, items);
}

function codeBlock(node) {
  const copy = h('button', {
    type: 'button',
    class: 'copy-code',
    'aria-label': t('copy.code'),
    title: t('copy.code'),
    onclick: () => navigator.clipboard.writeText(node.text).then(() => note(t('copied'))),
  }, icon('copy', 16));
  return h('pre', {}, h('code', { class: node.language }, highlight(node.text, node.language)), copy);
}

function inline(node) {
  if (typeof node === 'string') return node;
  switch (node.kind) {
    case 'code': return h('code', { class: 'inline' }, node.text);
    case 'link': return link(node);
    case 'spoiler': return spoiler(node);
    case 'time': return timestamp(node.moment, node.style);
    case 'emoji': return h('span', { class: 'custom-emoji' }, `:${node.name}:`);
    case 'user': case 'role': case 'channel': case 'command': case 'everyone': return mentionOf(node);
    default: return h(node.kind, {}, node.inside.map(inline));
  }
}

function link(node) {
  return h('a', { href: node.url, title: node.title ?? node.url, target: '_blank', rel: 'noopener noreferrer nofollow' }, node.inside.map(inline));
}

function spoiler(node) {
  const inside = h('span', { class: 'spoiler-inside' }, node.inside.map(inline));
  const cover = h('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': t('spoiler.show'), 'aria-expanded': 'false' }, inside);
  inside.setAttribute('aria-hidden', 'true');
  const show = (event) => {
    if (cover.classList.contains('shown') || event.type === 'keydown' && !['Enter', ' '].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    cover.classList.add('shown');
    cover.removeAttribute('role');
    cover.removeAttribute('aria-label');
    cover.setAttribute('aria-expanded', 'true');
    inside.removeAttribute('aria-hidden');
  };
  cover.addEventListener('click', show, true);
  cover.addEventListener('keydown', show);
  return cover;
}

const emojiOnly = /^(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[\u{1f1e6}-\u{1f1ff}])+$/u;

function isOnlyEmoji(text) {
  return text.length < 120 && emojiOnly.test(text) && [...new Intl.Segmenter().segment(text.replace(/\s/g, ''))].length <= 27;
}
