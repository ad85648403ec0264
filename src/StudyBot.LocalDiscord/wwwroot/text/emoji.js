// Emoji of components and reactions, and the few that the picker offers.

import { h } from '../base/dom.js';

export const common = ('👍 👎 ❤️ 🔥 🎉 👏 🙏 💪 ✅ ❌ 👀 💯 😀 😂 🥹 😊 😍 😎 🤔 😅 😭 😴 🤯 🥳 😱 🙌 👋 🤝 ✍️ 📚 📝 📌 📅 ⏰ ⏳ 🏁 🏆 🥇 🥈 🥉 ⭐ 🌟 ✨ 💡 🧠 💻 ' +
  '⌨️ 🐛 🚀 🔧 🔨 🧪 📈 📉 ☕ 🍀 🌱 🌙 ☀️ 🌈 💙 💚 💜 🖤').split(' ');

/** An emoji object of Discord's, as text; one of a server's own shows its name. */
export function emoji(value) {
  if (!value?.name) return null;
  return h('span', { class: value.id ? 'custom-emoji' : 'emoji' }, value.id ? `:${value.name}:` : value.name);
}

/** How routes write an emoji. */
export const emojiKey = (value) => (value.id ? `${value.name}:${value.id}` : value.name);
