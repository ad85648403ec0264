// Files, and pictures wherever they stand.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { sizeWords } from '../base/files.js';
import { t } from '../base/words.js';

/** A picture of this server; one from elsewhere is not fetched, so that nothing leaves the machine. */
export function image(url, words, kind) {
  if (!isOurs(url)) {
    return h('a', { class: `kept-image ${kind}`, href: /^https?:/i.test(url) ? url : null, target: '_blank', rel: 'noopener noreferrer nofollow', title: `${t('image.kept')}: ${url}` },
      icon('external', kind === 'icon' ? 14 : 20), kind === 'icon' ? null : h('span', {}, words || hostOf(url)));
  }
  return h('img', { class: `image ${kind}`, src: ourPath(url), alt: words ?? '', loading: 'lazy' });
}

// With its signature, but from the very address that the page came from.
export function ourPath(url) {
  const address = new URL(url, location.href);
  return address.pathname + address.search;
}

function isOurs(url) {
  try {
    const address = new URL(url, location.href);
    return address.port === location.port && ['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname);
  } catch {
    return false;
  }
}

function hostOf(url) {
  try {
    return new URL(url).hostname;
  } catch {
    return '?';
  }
}

export function attachments(list) {
  if (!list?.length) return null;
  return h('div', { class: 'attachments' }, list.map(attachment));
}

function attachment(file) {
  const address = ourPath(file.url);
  if (file.content_type?.startsWith('image/') && !file.content_type.includes('svg')) {
    return h('a', { href: address, target: '_blank', class: 'image-link' }, image(file.url, file.description ?? file.filename, 'large'));
  }
  if (file.content_type?.startsWith('audio/')) return h('audio', { src: address, controls: true });
  if (file.content_type?.startsWith('video/')) return h('video', { src: address, controls: true });
  return fileBox(nameOf(file), address, file.size, file.description);
}

// A name that Discord had to cleanse stands in the title, without its extension.
const nameOf = (file) => (file.title ? file.title + (/\.[^.]+$/.exec(file.filename)?.[0] ?? '') : file.filename);

/** A file to save: name, size, and a button that does what the name does. */
export function fileBox(name, address, size, description) {
  return h('div', { class: 'file', title: description ?? null }, icon('file', 28),
    h('div', { class: 'file-words' }, h('a', { href: address, download: name }, name), size !== undefined && h('div', { class: 'file-size' }, sizeWords(size))),
    h('a', { href: address, download: name, class: 'icon-button file-save', tabindex: -1, 'aria-label': t('file.save', { name }), title: t('file.save', { name }) }, icon('download', 20)));
}
