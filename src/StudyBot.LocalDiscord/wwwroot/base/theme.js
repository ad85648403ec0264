// Dark or light, kept in this browser.

const key = 'local-discord-theme';

export const themeOf = () => document.documentElement.dataset.theme;

export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    console.info('This browser keeps no settings.');
  }
}

export function restoreTheme() {
  let kept = null;
  try {
    kept = localStorage.getItem(key);
  } catch {
    kept = null;
  }
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
}
