// Who one is, at the foot of the side: the language, the theme, direct messages.

import { h, iconButton, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { call } from '../base/api.js';
import { avatar, nameOf } from '../base/people.js';
import { on, state } from '../base/state.js';
import { popOut } from '../base/popup.js';
import { signIn } from '../base/session.js';
import { setTheme, themeOf } from '../base/theme.js';
import { t } from '../base/words.js';
import { personaMenu } from '../panels/personas.js';

const languages = [['ko', '한국어'], ['en-US', 'English']];

export function userPanel() {
  const panel = h('section', { class: 'user-panel' });
  const draw = () => {
    if (!state.user) return;
    const name = nameOf(state.user);
    panel.setAttribute('aria-label', t('persona.now', { name }));
    replace(panel,
      h('button', { type: 'button', class: 'user-self', title: t('persona'), 'aria-label': `${t('persona.now', { name })}. ${t('persona')}`, onclick: (event) => personaMenu(event.currentTarget) },
        h('span', { class: 'with-status online' }, avatar(state.user, 32)),
        h('span', { class: 'user-names' }, h('b', {}, name), h('small', {}, state.user.id === state.guild?.owner_id ? t('owner') : state.user.username))),
      h('button', { type: 'button', class: 'language-button', 'aria-label': t('persona.language'), title: t('persona.language'), onclick: () => speak(state.locale === 'ko' ? 'en-US' : 'ko') }, state.locale === 'ko' ? '한' : 'EN'),
      iconButton(t('settings'), icon('gear'), (event) => settings(event.currentTarget)));
  };
  on('loaded', draw);
  return panel;
}

/** Switches the language of the persona's client; the bot hears it as `locale`. */
export async function speak(locale) {
  await call('PUT', `/users/${state.me}/locale`, { locale });
  await signIn(state.me);
}

function settings(anchor) {
  const choice = (legend, name, options, chosen, pick) => h('fieldset', {}, h('legend', {}, legend),
    options.map(([value, words]) => h('label', { class: 'radio' }, h('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => pick(value) }), words)));
  popOut(anchor, h('div', { class: 'settings' },
    choice(t('persona.language'), 'language', languages, state.locale, speak),
    choice(t('theme'), 'theme', [['dark', t('theme.dark')], ['light', t('theme.light')]], themeOf(), setTheme),
    h('label', { class: 'radio' }, h('input', { type: 'checkbox', checked: state.acceptsDms, onchange: (event) => acceptDms(event.target.checked) }), t('persona.dms'))),
  { place: 'above', name: t('settings') });
}

async function acceptDms(open) {
  await call('PUT', `/users/${state.me}/dms`, { open });
  state.acceptsDms = open;
}
