// The bot's forms (modals).

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/api.js';
import { avatar } from '../base/people.js';
import { on, state, tell } from '../base/state.js';
import { t } from '../base/words.js';
import { markdown } from '../text/render.js';
import { problemWords } from '../messages/use.js';
import { fieldOf } from './fields.js';

let open = null;

export function followForms() {
  on('modal', (modal) => show(modal));
  on('loaded', () => { if (open && open.owner !== state.me) open.close(); });
}

function show(modal) {
  // The same form comes twice when the page reads everything anew while it stands open.
  if (open?.modal.custom_id === modal.custom_id && JSON.stringify(open.modal) === JSON.stringify(modal)) return;
  open?.close();
  const fields = [];
  const parts = (modal.components ?? []).map((holder) => part(holder, fields));
  const problem = h('div', { class: 'form-problem', role: 'alert' });
  const send = h('button', { type: 'submit', class: 'button primary' }, t('form.submit'));
  const form = h('form', { class: 'form', novalidate: true, onsubmit: (event) => { event.preventDefault(); submit(fields, problem, send, close); } },
    h('header', {}, avatar(state.application.bot, 32), h('h2', { id: 'form-title' }, modal.title), h('button', { type: 'button', class: 'icon-button', 'aria-label': t('cancel'), onclick: () => cancel() }, icon('close', 22))),
    h('div', { class: 'form-body' }, h('p', { class: 'form-warning' }, icon('warning', 18), t('form.warning', { name: state.application.bot.username })), parts),
    problem,
    h('footer', {}, h('button', { type: 'button', class: 'button plain', onclick: () => cancel() }, t('cancel')), send));
  const dialog = h('dialog', { class: 'form-dialog', 'aria-labelledby': 'form-title', oncancel: (event) => { event.preventDefault(); cancel(); } }, form);
  const owner = state.me;

  function close() {
    if (open?.dialog === dialog) open = null;
    dialog.remove();
    tell('focus-composer');
  }

  function cancel() {
    close();
    if (state.me === owner) act('dismiss').catch(() => tell('line', false));
  }

  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
  });
  document.body.append(dialog);
  dialog.showModal();
  open = { modal, dialog, close, owner };
  fields[0]?.focus();
}

function part(holder, fields) {
  if (holder.type === 10) return markdown(holder.content);
  const input = holder.type === 18 ? holder.component : holder.components?.[0];
  if (!input) return null;
  const field = fieldOf(input, { label: holder.label ?? input.label ?? '', description: holder.description });
  fields.push(field);
  return field.element;
}

async function submit(fields, problem, send, close) {
  replace(problem);
  const wrong = fields.filter((field) => !field.check());
  if (wrong.length) {
    wrong[0].focus();
    return;
  }
  send.disabled = true;
  send.classList.add('busy');
  try {
    const values = {};
    for (const field of fields) values[field.customId] = await field.read();
    const outcome = await act('send-form', { fields: values });
    if (!outcome.problem) close();
    else replace(problem, icon('warning', 18), outcome.status === 'noResponse' ? t('form.failed') : problemWords(outcome.problem));
  } catch (error) {
    replace(problem, icon('warning', 18), error.message);
  } finally {
    send.disabled = false;
    send.classList.remove('busy');
  }
}
