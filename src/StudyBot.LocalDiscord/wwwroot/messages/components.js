// Buttons, menus and the layout components of a message.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/api.js';
import { hexColour } from '../base/people.js';
import { emoji } from '../text/emoji.js';
import { markdown } from '../text/render.js';
import { image, fileBox, ourPath } from './attachments.js';
import { selectMenu } from './select-menu.js';
import { problemWords } from './use.js';

const styles = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'secondary', 6: 'primary' };

export function components(message) {
  const list = message.components ?? [];
  if (!list.length) return null;
  const failure = h('div', { class: 'component-failure', role: 'alert' });
  const context = { message, failure };
  return h('div', { class: message.flags & 32768 ? 'components v2' : 'components' }, list.map((item) => component(item, context)), failure);
}

function component(data, context) {
  switch (data.type) {
    case 1: return h('div', { class: 'action-row' }, data.components.map((item) => component(item, context)));
    case 2: return button(data, context);
    case 3: case 5: case 6: case 7: case 8: return selectMenu(data, (values) => choose(data, values, context), { key: data.custom_id });
    case 9: return section(data, context);
    case 10: return h('div', { class: 'text-display' }, markdown(data.content));
    case 11: return h('div', { class: 'accessory-thumbnail' }, media(data, 'thumbnail'));
    case 12: return h('div', { class: `gallery n${Math.min(4, data.items.length)}` }, data.items.map((item) => media(item, 'large')));
    case 13: return file(data, context.message);
    case 14: return h('hr', { class: `separator ${data.divider === false ? 'bare' : ''} ${data.spacing === 2 ? 'wide' : ''}` });
    case 17: return container(data, context);
    default: return null;
  }
}

function section(data, context) {
  return h('div', { class: 'section' },
    h('div', { class: 'section-words' }, data.components.map((item) => component(item, context))),
    h('div', { class: 'section-accessory' }, component(data.accessory, context)));
}

function container(data, context) {
  const box = h('div', { class: `container ${data.accent_color != null ? 'accented' : ''}` }, data.components.map((item) => component(item, context)));
  if (data.accent_color != null) box.style.setProperty('--edge', hexColour(data.accent_color));
  return data.spoiler ? covered(box) : box;
}

function media(item, kind) {
  const picture = image(item.media.url, item.description, kind);
  return item.spoiler ? covered(picture) : picture;
}

function covered(content) {
  const box = h('div', { class: 'covered' }, content);
  const lift = h('button', { type: 'button', class: 'cover', onclick: () => { lift.remove(); box.classList.remove('covered'); } }, icon('eye', 20));
  box.append(lift);
  return box;
}

function file(data, message) {
  const name = data.name ?? decodeURIComponent(new URL(data.file.url, location.href).pathname.split('/').at(-1));
  const size = data.size ?? message.attachments?.find((item) => item.filename === name)?.size;
  const box = fileBox(name, ourPath(data.file.url), size);
  return data.spoiler ? covered(box) : box;
}

function button(data, context) {
  const content = [emoji(data.emoji), data.label && h('span', {}, data.label)];
  if (data.style === 5) {
    const props = data.disabled ? { 'aria-disabled': 'true' } : { href: /^(https?|discord):\/\//i.test(data.url) ? data.url : null, target: '_blank', rel: 'noopener noreferrer nofollow' };
    return h('a', { class: 'button secondary', ...props }, content, icon('external', 16));
  }
  const element = h('button', {
    type: 'button',
    class: `button ${styles[data.style] ?? 'secondary'}`,
    disabled: Boolean(data.disabled),
    dataset: { key: data.custom_id },
    onclick: () => press(data, element, context),
  }, content);
  return element;
}

function press(data, element, context) {
  element.classList.add('busy');
  element.setAttribute('aria-busy', 'true');
  return settle(act('press', { message: context.message.id, button: data.custom_id }), context, () => {
    element.classList.remove('busy');
    element.removeAttribute('aria-busy');
  });
}

const choose = (data, values, context) => settle(act('select', { message: context.message.id, customId: data.custom_id, values }), context, () => {});

async function settle(acting, { failure }, done) {
  failure.replaceChildren();
  try {
    const outcome = await acting;
    if (outcome.problem) failure.append(icon('warning', 16), problemWords(outcome.problem));
  } catch (problem) {
    failure.append(icon('warning', 16), problem.message);
  } finally {
    done();
  }
}
