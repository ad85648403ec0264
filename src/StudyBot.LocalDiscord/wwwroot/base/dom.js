// Elements, and nothing that parses HTML: text always becomes a text node.

/** Makes an element. `on…` are listeners, `class` and `dataset` as in HTML, null and false leave an attribute out. */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props ?? {})) set(element, key, value);
  append(element, children);
  return element;
}

function set(element, key, value) {
  if (value === null || value === undefined || value === false) return;
  if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
  else if (key === 'dataset') Object.assign(element.dataset, value);
  else if (key === 'style') for (const [name, part] of Object.entries(value)) element.style.setProperty(name, part);
  else if (key === 'value' || key === 'checked' || key === 'selected' || key === 'disabled') element[key] = value;
  else element.setAttribute(key, value === true ? '' : value);
}

/** Adds children; arrays are flattened, null and false skipped. */
export function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    parent.append(child);
  }
  return parent;
}

export function replace(parent, ...children) {
  parent.replaceChildren();
  return append(parent, children);
}

/** A button that draws itself; its name for screen readers is also its tooltip. */
export function iconButton(name, glyph, onclick, props) {
  return h('button', { type: 'button', class: 'icon-button', 'aria-label': name, title: name, onclick, ...props }, glyph);
}

/** Whether typing goes into this element already. */
export function takesText(element) {
  return element instanceof HTMLElement && (element.isContentEditable || element.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'));
}

let counter = 0;

/** An id that no other element has. */
export const freshId = (prefix) => `${prefix}-${++counter}`;
