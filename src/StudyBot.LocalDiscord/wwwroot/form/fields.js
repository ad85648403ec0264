// The fields of a form: each knows its element, its value and what is wrong with it.

import { h, freshId, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { t } from '../base/words.js';
import { selectMenu } from '../messages/select-menu.js';
import { textField } from './text-field.js';
import { checkbox, checkboxes, radios, uploads } from './choice-fields.js';

const makers = { 4: textField, 3: select, 5: select, 6: select, 7: select, 8: select, 19: uploads, 21: radios, 22: checkboxes, 23: checkbox };

/** A field with its label, description and problem. `required` is Discord's: true unless said otherwise. */
export function fieldOf(input, { label, description }) {
  const id = freshId('field');
  const required = input.required !== false && input.type !== 23;
  const problem = h('div', { class: 'field-problem', id: `${id}-problem`, role: 'alert' });
  const made = makers[input.type]?.(input, { id, label, required, describedBy: `${id}-about ${id}-problem` });
  if (!made) return { element: h('div'), customId: input.custom_id ?? '', check: () => true, read: async () => [], focus: () => {} };
  const element = h('div', { class: 'field' },
    h('label', { class: 'field-label', for: id, id: `${id}-label` }, label, required && h('span', { class: 'field-star', 'aria-hidden': 'true' }, ' *')),
    h('div', { class: 'field-about', id: `${id}-about` }, description),
    made.element, problem);
  const show = (words) => {
    element.classList.toggle('wrong', Boolean(words));
    made.focusable?.setAttribute('aria-invalid', String(Boolean(words)));
    replace(problem, words && icon('warning', 16), words);
  };
  made.whenChanged?.(() => { if (element.classList.contains('wrong')) show(made.problem()); });
  return {
    element,
    customId: input.custom_id,
    read: async () => made.value(),
    focus: () => made.focusable?.focus(),
    check: () => {
      const words = made.problem();
      show(words);
      return !words;
    },
  };
}

function select(input, { required, describedBy, label }) {
  let chosen = [];
  const menu = selectMenu({ ...input, placeholder: input.placeholder ?? t('select.placeholder') }, (values) => { chosen = values; changed(); }, { keep: true, describedBy });
  let changed = () => {};
  const preset = input.type === 3 ? input.options.filter((option) => option.default).map((option) => option.value) : (input.default_values ?? []).map((item) => item.id);
  chosen = preset;
  const focusable = menu.querySelector('button');
  focusable.setAttribute('aria-label', label);
  return {
    element: menu,
    focusable,
    value: () => chosen,
    problem: () => {
      if (!chosen.length) return required ? t('form.required') : null;
      return chosen.length < (input.min_values ?? 1) ? t('select.count', { min: input.min_values ?? 1, max: input.max_values ?? 1 }) : null;
    },
    whenChanged: (listener) => { changed = listener; },
  };
}
