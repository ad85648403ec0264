/** Ties a text field to a list that it steers without giving up the focus, as a combobox does. */
export function roamless(input, listId, isOpen) {
  input.setAttribute('aria-expanded', String(isOpen));
  if (isOpen) input.setAttribute('aria-controls', listId);
  else {
    input.removeAttribute('aria-controls');
    input.removeAttribute('aria-activedescendant');
  }
}
