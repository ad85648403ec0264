// The rail of servers: direct messages first.

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { initialsOf } from '../base/people.js';
import { on, state, tell } from '../base/state.js';
import { isUnread, mentionsIn } from '../base/reading.js';
import { signIn } from '../base/session.js';
import { t } from '../base/words.js';

export function guildRail() {
  const rail = h('nav', { class: 'rail', 'aria-label': t('servers') });
  const draw = () => {
    rail.setAttribute('aria-label', t('servers'));
    const dms = [...state.channels.values()].filter((channel) => channel.type === 1);
    const others = [...state.channels.values()].filter((channel) => channel.type !== 1);
    replace(rail,
      stop(t('home'), icon('bubble', 26), state.atHome, dms, () => tell('home')),
      h('div', { class: 'rail-line', role: 'separator' }),
      state.guilds.map((guild) => {
        const isHere = guild.id === state.guild?.id;
        return stop(guild.name, initialsOf(guild.name), isHere && !state.atHome, isHere ? others : [], () => enter(guild, isHere));
      }));
  };
  on('loaded reading channel connected', draw);
  draw();
  return rail;
}

async function enter(guild, isHere) {
  state.atHome = false;
  if (!isHere) await signIn(state.me, guild.id);
  tell('leave-home');
}

function stop(name, content, isCurrent, channels, go) {
  const unread = channels.some(isUnread);
  const mentions = channels.reduce((sum, channel) => sum + mentionsIn(channel.id), 0);
  return h('div', { class: `rail-stop ${isCurrent ? 'current' : ''} ${unread ? 'unread' : ''}` },
    h('span', { class: 'rail-pill' }),
    h('button', { type: 'button', 'aria-label': name, title: name, 'aria-current': isCurrent ? 'true' : null, onclick: go }, content),
    mentions > 0 && h('span', { class: 'badge', 'aria-label': t('mentions', { n: mentions }) }, mentions));
}
