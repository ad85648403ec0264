// Embeds.

import { h } from '../base/dom.js';
import { hexColour } from '../base/people.js';
import { beside } from '../base/dates.js';
import { inlineMarkdown, markdown } from '../text/render.js';
import { image } from './attachments.js';

export const embeds = (list) => (list ?? []).map(embed);

function embed(data) {
  const box = h('article', { class: `embed ${data.thumbnail ? 'with-thumbnail' : ''}` },
    data.thumbnail && h('div', { class: 'embed-thumbnail' }, image(data.thumbnail.url, '', 'thumbnail')),
    data.provider?.name && h('div', { class: 'embed-provider' }, data.provider.name),
    data.author?.name && author(data.author),
    data.title && h('div', { class: 'embed-title' }, linked(data.url, inlineMarkdown(data.title))),
    data.description && h('div', { class: 'embed-description' }, markdown(data.description)),
    data.fields?.length > 0 && fields(data.fields),
    data.image && h('div', { class: 'embed-image' }, image(data.image.url, '', 'large')),
    (data.footer?.text || data.timestamp) && footer(data));
  if (data.color !== undefined && data.color !== null) box.style.setProperty('--edge', hexColour(data.color));
  return box;
}

const linked = (url, content) => (url ? h('a', { href: safe(url), target: '_blank', rel: 'noopener noreferrer nofollow' }, content) : content);

// The server takes http and https only; the page does not rely on that.
const safe = (url) => (/^https?:\/\//i.test(url) ? url : null);

function author(data) {
  return h('div', { class: 'embed-author' }, data.icon_url && image(data.icon_url, '', 'icon'), linked(data.url, h('span', {}, data.name)));
}

// Inline fields stand three in a row, two where only two follow each other.
function fields(list) {
  const grid = h('div', { class: 'embed-fields' });
  for (let at = 0; at < list.length;) {
    let end = at;
    while (end < list.length && list[end].inline) end++;
    const run = end > at ? list.slice(at, end) : [list[at]];
    for (const [index, field] of run.entries()) grid.append(fieldBox(field, span(run, index)));
    at += run.length;
  }
  return grid;
}

function span(run, index) {
  if (!run[0].inline) return 12;
  const rest = run.length % 3;
  return run.length - index <= rest && rest === 2 ? 6 : 4;
}

function fieldBox(field, columns) {
  return h('div', { class: 'embed-field', style: { 'grid-column': `span ${columns}` } },
    h('div', { class: 'embed-field-name' }, inlineMarkdown(field.name)),
    h('div', { class: 'embed-field-value' }, markdown(field.value)));
}

function footer(data) {
  const parts = [data.footer?.text, data.timestamp && beside(Date.parse(data.timestamp))].filter(Boolean).join(' • ');
  return h('div', { class: 'embed-footer' }, data.footer?.icon_url && image(data.footer.icon_url, '', 'icon'), h('span', {}, parts));
}
