// A form's text: one line or many, with the limits that the bot set.

import { h } from '../base/dom.js';
import { t } from '../base/words.js';

const paragraph = 2;
const mostAtAll = 4000;

export function textField(input, { id, required, describedBy }) {
  const most = input.max_length ?? mostAtAll;
  const least = input.min_length ?? 0;
  const isLong = input.style === paragraph;
  const counter = h('span', { class: 'counter', 'aria-hidden': 'true' });
  const field = h(isLong ? 'textarea' : 'input', {
    id, class: 'text-input', type: isLong ? null : 'text', rows: isLong ? 6 : null, placeholder: input.placeholder ?? null, maxlength: most, autocomplete: 'off',
    'aria-required': required ? 'true' : null, 'aria-describedby': describedBy, value: input.value ?? '', oninput: () => count(),
  });
  const listeners = [];

  function count() {
    const length = field.value.length;
    counter.textContent = isLong || input.max_length ? `${length}/${most}` : '';
    counter.classList.toggle('near', most - length < Math.min(50, most / 10));
    listeners.forEach((listener) => listener());
  }

  count();
  return {
    element: h('div', { class: 'text-wrap' }, field, counter),
    focusable: field,
    value: () => field.value,
    whenChanged: (listener) => listeners.push(listener),
    problem: () => {
      const length = field.value.trim().length;
      if (!length) return required ? t('form.required') : null;
      if (field.value.length < least) return t('form.min', { n: least });
      return field.value.length > most ? t('form.max', { n: most }) : null;
    },
  };
}
