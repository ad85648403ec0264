// Things that float: pop-outs at an element, questions, and short notes.

import { h, replace } from './dom.js';
import { t } from './words.js';

let open = null;

/** Shows a pop-out beside an element. It closes on Escape, a click elsewhere, or when another opens. Returns what closes it. */
export function popOut(anchor, content, { place = 'below', name, onclose, focus = true } = {}) {
  closePopOut();
  const before = document.activeElement;
  const box = h('div', { class: 'pop-out', role: 'dialog', 'aria-label': name }, content);
  (anchor.closest('dialog') ?? document.body).append(box);
  anchor.setAttribute('aria-expanded', 'true');
  position(box, anchor, place);
  const onpress = (event) => { if (!box.contains(event.target) && !anchor.contains(event.target)) closePopOut(); };
  const onkey = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    closePopOut();
  };
  document.addEventListener('pointerdown', onpress, true);
  document.addEventListener('keydown', onkey, true);
  const observer = new ResizeObserver(() => position(box, anchor, place));
  observer.observe(box);
  open = () => {
    open = null;
    observer.disconnect();
    document.removeEventListener('pointerdown', onpress, true);
    document.removeEventListener('keydown', onkey, true);
    anchor.removeAttribute('aria-expanded');
    const hadFocus = box.contains(document.activeElement);
    box.remove();
    if (hadFocus && before?.isConnected) before.focus();
    onclose?.();
  };
  if (focus) (box.querySelector('[autofocus], [tabindex="0"], button, input') ?? box).focus();
  return closePopOut;
}

export const closePopOut = () => open?.();

function position(box, anchor, place) {
  const at = anchor.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const edge = 8;
  let left = place === 'end' ? at.right - size.width : place === 'beside' ? at.left - size.width - edge : at.left;
  let top = place === 'above' ? at.top - size.height - edge : place === 'beside' ? at.top : at.bottom + 4;
  if (top + size.height > innerHeight - edge) top = place === 'beside' ? innerHeight - size.height - edge : at.top - size.height - 4;
  if (left < edge && place === 'beside') left = edge;
  box.style.left = `${Math.max(edge, Math.min(left, innerWidth - size.width - edge))}px`;
  box.style.top = `${Math.max(edge, top)}px`;
}

/** A list of things to pick, one a line, for a pop-out: arrow keys move, Home and End jump. */
export function menuList(name, items) {
  const list = h('div', { class: 'menu', role: 'menu', 'aria-label': name });
  for (const item of items.filter(Boolean)) {
    list.append(h('button', {
      type: 'button',
      class: `menu-item ${item.danger ? 'danger' : ''}`,
      role: item.checked === undefined ? 'menuitem' : 'menuitemradio',
      'aria-checked': item.checked === undefined ? null : String(item.checked),
      onclick: () => { closePopOut(); item.pick(); },
    }, item.glyph, h('span', { class: 'menu-text' }, item.text), item.note && h('span', { class: 'menu-note' }, item.note)));
  }
  list.addEventListener('keydown', (event) => roam(event, [...list.children]));
  return list;
}

/** Moves the focus among elements with the arrow keys. */
export function roam(event, elements, { keys = ['ArrowUp', 'ArrowDown'] } = {}) {
  const index = elements.indexOf(document.activeElement);
  const next = { [keys[0]]: index - 1, [keys[1]]: index + 1, Home: 0, End: elements.length - 1 }[event.key];
  if (next === undefined || elements.length === 0) return false;
  event.preventDefault();
  elements[(next + elements.length) % elements.length].focus();
  return true;
}

/** Asks before something that cannot be undone. */
export function confirmFirst(question, yes, content) {
  return new Promise((resolve) => {
    const dialog = h('dialog', { class: 'ask', 'aria-label': question, onclose: () => { dialog.remove(); resolve(dialog.returnValue === 'yes'); } },
      h('h2', {}, question),
      content && h('div', { class: 'ask-content' }, content),
      h('div', { class: 'ask-buttons' },
        h('button', { type: 'button', class: 'button plain', onclick: () => dialog.close('no') }, t('cancel')),
        h('button', { type: 'button', class: 'button danger', autofocus: true, onclick: () => dialog.close('yes') }, yes)));
    document.body.append(dialog);
    dialog.showModal();
  });
}

let noteTimer = 0;

/** A short note at the foot of the page, also read aloud. */
export function note(text, kind = 'info') {
  let box = document.querySelector('.note');
  if (!box) document.body.append(box = h('div', { class: 'note', role: 'status' }));
  replace(box, text);
  box.dataset.kind = kind;
  box.classList.add('shown');
  clearTimeout(noteTimer);
  noteTimer = setTimeout(() => box.classList.remove('shown'), 4000);
}

let lastSaid = 0;

/** Says something to screen readers only; of a flood only the first. */
export function announce(text) {
  if (performance.now() - lastSaid < 300) return;
  lastSaid = performance.now();
  let box = document.querySelector('.announcer');
  if (!box) document.body.append(box = h('div', { class: 'announcer visually-hidden', 'aria-live': 'polite' }));
  box.append(h('p', {}, text));
  while (box.children.length > 5) box.firstChild.remove();
}
