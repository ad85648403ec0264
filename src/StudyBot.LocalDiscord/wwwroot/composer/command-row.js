import { h } from '../base/dom.js';
import { avatar } from '../base/people.js';
import { state } from '../base/state.js';
import { localised } from './commands.js';

/** A command in the list: its name with its options, what it does, whose it is. */
export function commandRow(entry) {
  return [
    avatar(state.application.bot, 24),
    h('span', { class: 'suggestion-words' },
      h('span', { class: 'suggestion-name' }, '/' + entry.title, entry.options.map((option) => h('span', { class: `option-chip ${option.required ? 'required' : ''}` }, localised(option, 'name')))),
      h('small', {}, entry.description)),
    h('span', { class: 'suggestion-app' }, state.application.bot.username),
  ];
}
