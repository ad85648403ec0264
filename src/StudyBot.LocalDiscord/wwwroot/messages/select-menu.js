// Select menus, in messages and in forms.

import { h, freshId } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { closePopOut, popOut } from '../base/popup.js';
import { t } from '../base/words.js';
import { emoji } from '../text/emoji.js';
import { candidatesOf } from './select-candidates.js';

/**
 * A menu as its closed box. `choose` gets the values: at once where one can be chosen, when the list closes where several can.
 * With `keep` the box shows the choice itself, as forms do.
 */
export function selectMenu(data, choose, { key = null, keep = false, describedBy = null } = {}) {
  const menu = { data, chosen: candidatesOf(data).filter((item) => item.isDefault), most: data.max_values ?? 1, least: data.min_values ?? 1 };
  const shown = h('span', { class: 'select-shown' });
  const box = h('button', {
    type: 'button',
    class: 'select',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-describedby': describedBy,
    'aria-label': data.placeholder ?? t('select.placeholder'),
    disabled: Boolean(data.disabled),
    dataset: { key },
    onclick: () => openList(menu, box, () => draw(), (values) => { if (!keep) queueMicrotask(reset); choose(values); }),
    onkeydown: (event) => {
      if (!['ArrowDown', 'ArrowUp'].includes(event.key)) return;
      event.preventDefault();
      box.click();
    },
  }, shown, icon('chevron', 20));

  function draw() {
    shown.replaceChildren(...(menu.chosen.length
      ? menu.chosen.map((item) => h('span', { class: 'chosen' }, item.glyph?.(), item.label))
      : [h('span', { class: 'placeholder' }, data.placeholder ?? t('select.placeholder'))]));
  }

  // In a message the bot decides what the menu shows next.
  function reset() {
    if (menu.most === 1) return;
    draw();
  }

  draw();
  return h('div', { class: 'select-wrap' }, box);
}

function openList(menu, box, draw, choose) {
  const former = menu.chosen.map((item) => item.value).join('\n');
  const several = menu.most > 1;
  const list = h('div', { class: 'options', role: 'listbox', id: freshId('list'), 'aria-multiselectable': several ? 'true' : null });
  const search = menu.data.type === 3 ? null : h('input', { type: 'text', class: 'select-search', placeholder: t('select.search'), 'aria-label': t('select.search'), 'aria-controls': list.id, oninput: () => fill() });
  let committed = false;

  function fill() {
    const asked = search?.value.toLowerCase() ?? '';
    const found = candidatesOf(menu.data).filter((item) => item.label.toLowerCase().includes(asked));
    list.replaceChildren(...(found.length ? found.map(row) : [h('div', { class: 'options-none' }, t('select.none'))]));
  }

  function row(item) {
    const isChosen = menu.chosen.some((other) => other.value === item.value);
    return h('div', { class: 'option', role: 'option', tabindex: 0, 'aria-selected': String(isChosen), dataset: { value: item.value }, onclick: () => take(item) },
      item.glyph?.(), h('span', { class: 'option-words' }, h('span', {}, emoji(item.emoji), item.label), item.description && h('small', {}, item.description)),
      several ? h('span', { class: 'tick' }, isChosen && icon('check', 14)) : isChosen && icon('check', 18));
  }

  function take(item) {
    const at = menu.chosen.findIndex((other) => other.value === item.value);
    if (!several) {
      menu.chosen = at >= 0 && menu.least === 0 ? [] : [item];
      commit();
      closePopOut();
      return;
    }
    if (at >= 0) menu.chosen = menu.chosen.toSpliced(at, 1);
    else if (menu.chosen.length < menu.most) menu.chosen = [...menu.chosen, item];
    const focused = document.activeElement?.dataset?.value;
    fill();
    list.querySelector(`[data-value="${CSS.escape(focused ?? '')}"]`)?.focus();
    draw();
  }

  function commit() {
    if (committed) return;
    committed = true;
    draw();
    choose(menu.chosen.map((item) => item.value));
  }

  function closed() {
    const changed = menu.chosen.map((item) => item.value).join('\n') !== former;
    if (several && changed && menu.chosen.length >= menu.least) commit();
    box.focus();
  }

  list.addEventListener('keydown', (event) => keys(event, list));
  search?.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const first = list.querySelector('[role=option]');
    if (event.key === 'Enter') first?.click();
    else first?.focus();
  });
  fill();
  const foot = several && h('div', { class: 'options-foot' }, h('small', {}, t('select.count', { min: menu.least, max: menu.most })), h('button', { type: 'button', class: 'button primary small', onclick: () => closePopOut() }, t('select.done')));
  const holder = h('div', { class: 'options-box', style: { width: `${Math.max(260, box.offsetWidth)}px` } }, search, list, foot);
  popOut(box, holder, { name: menu.data.placeholder ?? t('select.placeholder'), onclose: closed, focus: false });
  (search ?? list.querySelector('[aria-selected=true]') ?? list.querySelector('[role=option]') ?? list).focus();
}

function keys(event, list) {
  const rows = [...list.querySelectorAll('[role=option]')];
  const at = rows.indexOf(document.activeElement);
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    rows[at]?.click();
    return;
  }
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    ?? (event.key.length === 1 ? rows.findIndex((row, index) => index !== at && row.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase())) : -1);
  if (!rows[to]) return;
  event.preventDefault();
  rows[to].focus();
}
