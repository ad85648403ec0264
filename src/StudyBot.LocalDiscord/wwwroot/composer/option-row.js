import { h } from '../base/dom.js';
import { t } from '../base/words.js';
import { localised } from './commands.js';

/** An option in the list of those that can still be added. */
export function optionRow(option) {
  return [h('span', { class: 'suggestion-words' }, h('span', { class: 'suggestion-name' }, localised(option, 'name')), h('small', {}, localised(option, 'description'))),
    h('span', { class: 'suggestion-app' }, t(`type.${option.type}`))];
}
