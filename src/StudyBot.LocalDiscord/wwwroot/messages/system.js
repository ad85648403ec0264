import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { nameOf } from '../base/people.js';
import { beside } from '../base/dates.js';
import { t } from '../base/words.js';

const kinds = {
  6: { glyph: 'pin', words: (message) => t('pinned', { name: nameOf(message.author) }) },
  7: { glyph: 'right', words: (message) => t('joined', { name: nameOf(message.author) }) },
  18: { glyph: 'thread', words: (message) => t('thread.started', { name: nameOf(message.author), thread: message.content }) },
};

/** A line that Discord itself wrote. */
export function systemRow(message) {
  const kind = kinds[message.type];
  return h('li', { class: 'message system starts', tabindex: -1, dataset: { id: message.id } },
    h('div', { class: 'message-side' }, icon(kind.glyph, 18)),
    h('div', { class: 'message-body' }, h('span', {}, kind.words(message)), ' ', h('time', {}, beside(Date.parse(message.timestamp)))));
}
