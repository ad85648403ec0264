import { h } from '../base/dom.js';
import { popOut, closePopOut } from '../base/popup.js';
import { t } from '../base/words.js';
import { common } from './emoji.js';

const columns = 8;

/** A grid of emoji beside an element; arrow keys move in it. */
export function pickEmoji(anchor, pick, place = 'above') {
  const grid = h('div', { class: 'emoji-grid', role: 'grid', 'aria-label': t('emoji.search') });
  for (const [index, emoji] of common.entries()) {
    grid.append(h('button', { type: 'button', tabindex: index ? -1 : 0, 'aria-label': emoji, onclick: () => { closePopOut(); pick(emoji); } }, emoji));
  }
  grid.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[event.key];
    const next = grid.children[[...grid.children].indexOf(document.activeElement) + by];
    if (!by || !next) return;
    event.preventDefault();
    next.focus();
  });
  popOut(anchor, grid, { place, name: t('emoji') });
}
