// Discord's block Markdown as a tree: paragraphs, fences, quotes, headings, small print and lists.

const fence = /^```(?:([\w+#.-]+)\n)?\n*([\s\S]+?)\n?```\n?/;
const heading = /^(#{1,3}) +([^\n]+)(?:\n|$)/;
const subtext = /^-# +([^\n]+)(?:\n|$)/;
const longQuote = /^>>> ([\s\S]+)$/;
const quote = /^(?:> [^\n]*(?:\n|$))+/;
const item = /^( *)([-*]|\d{1,9}\.) +([^\n]+)(?:\n|$)/;
const deepest = 6;

/** Reads a message's text. Plain parts are { kind: 'text', text }. */
export function blocks(text, deep = 0) {
  const found = [];
  let plain = '';
  let rest = text;
  let fresh = true;
  const flush = () => { if (plain) found.push({ kind: 'text', text: plain.replace(/\n$/, '') }); plain = ''; };
  while (rest) {
    const block = take(rest, fresh, deep);
    if (block) {
      flush();
      found.push(block.node);
      rest = rest.slice(block.length);
      fresh = true;
      continue;
    }
    const inline = rest.startsWith('`') && !rest.startsWith('```') ? /^(`+)[\s\S]*?[^`]\1(?!`)/.exec(rest)?.[0] : rest.startsWith('\\') ? rest.slice(0, 2) : null;
    const next = inline ?? rest[0];
    plain += next;
    fresh = next.endsWith('\n');
    rest = rest.slice(next.length);
  }
  flush();
  return found;
}

function take(rest, fresh, deep) {
  const code = rest.startsWith('```') && fence.exec(rest);
  if (code) return { node: { kind: 'fence', language: code[1] ?? '', text: code[2] }, length: code[0].length };
  if (!fresh || deep > deepest) return null;
  let m;
  if ((m = longQuote.exec(rest))) return { node: { kind: 'quote', inside: blocks(m[1], deep + 1) }, length: m[0].length };
  if ((m = quote.exec(rest))) return { node: { kind: 'quote', inside: blocks(m[0].replace(/^> /gm, '').replace(/\n$/, ''), deep + 1) }, length: m[0].length };
  if ((m = heading.exec(rest))) return { node: { kind: 'heading', level: m[1].length, text: m[2] }, length: m[0].length };
  if ((m = subtext.exec(rest))) return { node: { kind: 'subtext', text: m[1] }, length: m[0].length };
  return item.test(rest) ? takeList(rest) : null;
}

function takeList(rest) {
  const items = [];
  let length = 0;
  let m;
  while ((m = item.exec(rest.slice(length)))) {
    const number = /\d/.test(m[2]) ? parseInt(m[2], 10) : null;
    // A list of the other kind at the outer edge is a list of its own.
    if (items.length && m[1].length < 2 && (number === null) !== (items[0].number === null)) break;
    items.push({ indent: Math.min(10, Math.floor(m[1].length / 2)), number, text: m[3] });
    length += m[0].length;
  }
  return { node: { kind: 'list', ...nest(items, 0) }, length };
}

// Deeper lines belong to the item above them.
function nest(items, indent) {
  const list = { start: items[0].number, items: [] };
  for (let at = 0; at < items.length;) {
    const own = items[at++];
    const from = at;
    while (at < items.length && items[at].indent > own.indent) at++;
    list.items.push({ text: own.text, below: at > from ? nest(items.slice(from, at), indent + 1) : null });
  }
  return list;
}
