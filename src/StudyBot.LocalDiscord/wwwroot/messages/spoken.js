// A message in one spoken line, for screen readers and previews.

import { nameOf, nameOfId } from '../base/people.js';
import { state } from '../base/state.js';
import { t } from '../base/words.js';

/** The words of a message without its marks. */
export function plainWords(message) {
  if (message.flags & 128) return t('thinking', { name: nameOf(message.author) });
  const embed = message.embeds?.[0];
  const text = message.content || embed?.title || embed?.description || displayed(message.components) || '';
  return text
    .replace(/<@!?(\d+)>/g, (_, id) => '@' + nameOfId(id))
    .replace(/<#(\d+)>/g, (_, id) => '#' + (state.channels.get(id)?.name ?? ''))
    .replace(/<@&(\d+)>/g, (_, id) => '@' + (state.roles.get(id)?.name ?? ''))
    .replace(/<t:(-?\d+)(?::\w)?>/g, (_, at) => new Date(at * 1000).toLocaleString(state.locale))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(^|\n)(?:#{1,3}|-#|>{1,3}) /g, '$1')
    .replace(/[*_~`|\\]{1,3}/g, '');
}

function displayed(components) {
  for (const component of components ?? []) {
    const found = component.content ?? displayed(component.components);
    if (found) return found;
  }
  return '';
}

export const spoken = (message) => `${nameOf(message.author)}: ${plainWords(message)}`;
