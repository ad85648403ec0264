// Files, and pictures wherever they stand.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { t } from '../base/words.js';

/** A picture of this server; one from elsewhere is not fetched, so that nothing leaves the machine. */
export function image(url, words, kind) {
  if (!isOurs(url)) {
    return h('a', { class: `kept-image ${kind}`, href: /^https?:/i.test(url) ? url : null, target: '_blank', rel: 'noopener noreferrer nofollow', title: `${t('image.kept')}: ${url}` },
      icon('external', kind === 'icon' ? 14 : 20), kind === 'icon' ? null : h('span', {}, words || hostOf(url)));
  }
  return h('img', { class: `image ${kind}`, src: new URL(url, location.href).pathname, alt: words ?? '', loading: 'lazy' });
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
  const address = new URL(file.url, location.href).pathname;
  if (file.content_type?.startsWith('image/') && !file.content_type.includes('svg')) {
    return h('a', { href: address, target: '_blank', class: 'image-link' }, image(file.url, file.description ?? file.filename, 'large'));
  }
  if (file.content_type?.startsWith('audio/')) return h('audio', { src: address, controls: true });
  if (file.content_type?.startsWith('video/')) return h('video', { src: address, controls: true });
  return fileBox(file.title ?? file.filename, address, file.size);
}

export function fileBox(name, address, size) {
  return h('div', { class: 'file' }, icon('file', 28),
    h('div', {}, h('a', { href: address, download: name }, name), size !== undefined && h('div', { class: 'file-size' }, sizeWords(size))));
}

const sizeWords = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1_048_576).toFixed(2)} MB`);
