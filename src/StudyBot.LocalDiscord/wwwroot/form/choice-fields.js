// A form's radio buttons, check boxes and files.

import { h } from '../base/dom.js';
import { packed, problemOf } from '../base/files.js';
import { t } from '../base/words.js';

function options(input, type, id, describedBy, changed) {
  return h('div', { class: 'choices', role: type === 'radio' ? 'radiogroup' : 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': describedBy },
    input.options.map((option, index) => h('label', { class: 'choice' },
      h('input', { type, name: id, id: index ? null : id, value: option.value, checked: Boolean(option.default), onchange: () => changed() }),
      h('span', {}, option.label, option.description && h('small', {}, option.description)))));
}

function group(type) {
  return (input, { id, required, describedBy }) => {
    const listeners = [];
    const element = options(input, type, id, describedBy, () => listeners.forEach((listener) => listener()));
    const value = () => [...element.querySelectorAll('input:checked')].map((box) => box.value);
    return {
      element,
      focusable: element.querySelector('input'),
      value,
      whenChanged: (listener) => listeners.push(listener),
      problem: () => {
        const count = value().length;
        if (!count) return required ? t('form.required') : null;
        const [least, most] = [input.min_values ?? 1, input.max_values ?? input.options.length];
        return type === 'checkbox' && (count < least || count > most) ? t('select.count', { min: least, max: most }) : null;
      },
    };
  };
}

export const radios = group('radio');

export const checkboxes = group('checkbox');

export function checkbox(input, { id, describedBy }) {
  const box = h('input', { type: 'checkbox', id, checked: Boolean(input.default), 'aria-describedby': describedBy });
  return { element: h('div', { class: 'choices' }, h('label', { class: 'choice' }, box)), focusable: box, value: () => (box.checked ? 'true' : 'false'), problem: () => null };
}

export function uploads(input, { id, required, describedBy }) {
  const most = input.max_values ?? 10;
  const field = h('input', { type: 'file', id, multiple: most > 1, 'aria-label': t('form.file'), 'aria-describedby': describedBy });
  return {
    element: h('div', { class: 'choices' }, field),
    focusable: field,
    value: () => Promise.all([...field.files].map(async (file) => JSON.stringify(await packed(file)))),
    problem: () => {
      if (!field.files.length) return required ? t('form.required') : null;
      if (field.files.length > most) return t('select.count', { min: input.min_values ?? 1, max: most });
      return [...field.files].map(problemOf).find(Boolean) ?? null;
    },
  };
}
