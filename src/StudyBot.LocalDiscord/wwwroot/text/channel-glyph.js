import { icon } from '../base/icons.js';

const glyphs = { 0: 'hash', 1: 'at', 2: 'voice', 5: 'megaphone', 10: 'thread', 11: 'thread', 12: 'thread', 13: 'voice', 15: 'forum' };

/** The sign before a channel's name. */
export const channelGlyph = (channel, size = 20) => icon(channel.private && channel.type === 0 ? 'lock' : glyphs[channel.type] ?? 'hash', size);
