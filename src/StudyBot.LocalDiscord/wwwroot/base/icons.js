const svg = 'http://www.w3.org/2000/svg';

// Drawn on a grid of 24, in strokes unless the name says otherwise.
const paths = {
  hash: 'M9.500 4 7.500 20M16.500 4l-2 16M4.500 9h16M3.500 15h16',
  megaphone: 'M4 10v4h3l9 4V6l-9 4zM19 9.500a4 4 0 0 1 0 5M8 14.500 9.500 20',
  voice: 'M4 9.500v5h3.500L13 19V5L7.500 9.500zM16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11',
  forum: 'M4 5h12v8H9l-3.500 3v-3H4zM19 9v8h-1.500v3L14 17h-4',
  thread: 'M8.500 4 7 16M14.500 4 13 12M4 8.500h14M3.500 13h6M12 16h8v4h-3l-2 2v-2h-3z',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.500 11h13v9h-13z',
  pin: 'M14.500 3.500 20.500 9.500l-4 1.500-3.500 5.500-5.500-5.500L13 7.500zM9.500 14.500 4 20',
  people: 'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c.5-4 3-6 6.500-6s6 2 6.500 6M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2 .8 3.200 2.600 3.500 5.500',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.500 14.500c1 1.500 2.200 2 3.500 2s2.500-.5 3.500-2M9 9.500v.6M15 9.500v.6',
  reply: 'M10 6 4 12l6 6v-4c5 0 8 1.500 10 5-.5-6-3.500-9.500-10-10z',
  edit: 'M4 20l1-4.500L16.500 4 20 7.500 8.500 19zM14 6.500 17.500 10',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l1 13h8l1-13M10.500 11v5.500M13.500 11v5.500',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  close: 'M6 6l12 12M18 6 6 18',
  chevron: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  check: 'M5 12.500 10 17.500 19.500 7',
  plus: 'M12 5v14M5 12h14',
  menu: 'M4 7h16M4 12h16M4 17h16',
  gear: 'M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 3.500h4l.6 2.600 1.700 1 2.600-.8 2 3.400-2 1.800v2l2 1.800-2 3.400-2.600-.8-1.700 1-.6 2.600h-4l-.6-2.600-1.700-1-2.600.8-2-3.400 2-1.800v-2l-2-1.800 2-3.400 2.600.8 1.700-1z',
  play: 'M8 5.500v13l11-6.500z',
  pause: 'M8 5.500v13M16 5.500v13',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.500l3.500 2',
  wire: 'M4 8h11M12 4.500 15.500 8 12 11.500M20 16H9M12 12.500 8.500 16l3.500 3.500',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.400-1 .9-1 1.700M12 16.500v.5',
  external: 'M13 5h6v6M19 5l-9 9M10 6H5v13h13v-5',
  bubble: 'M4 5h16v11h-8l-5 4v-4H4z',
  warning: 'M12 4 21 20H3zM12 10v5M12 17.200v.3',
  eye: 'M2.500 12C5 7.500 8 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.500 6.500-9.500 6.500S5 16.500 2.500 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  upload: 'M12 15.500V4M7.500 8.500 12 4l4.500 4.500M5 14.500V19h14v-4.500',
  download: 'M12 4v11.500M7.500 11 12 15.500 16.500 11M5 16v3.500h14V16',
  file: 'M6 3.500h8l4.500 4.500v12.500H6zM13.500 3.500V8.500h5',
  crown: 'M4 18h16M4.500 15 3 7l5 3.500L12 5l4 5.500L21 7l-1.500 8z',
  user: 'M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c.6-4.500 3.300-6.500 7.500-6.500s6.900 2 7.500 6.500',
  at: 'M15.500 12a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0zM15.500 8.500v5c0 3 5 2.500 5-1.500a8.500 8.500 0 1 0-4 7.200',
  bot: 'M6 9h12v9H6zM12 9V5M10 4.500h4M9.500 12.500v1.500M14.500 12.500v1.500M3.500 12v3M20.500 12v3',
  send: 'M4 12 3.500 4.500 21 12 3.500 19.500zM4 12h8',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20.500 20.500',
};

/** A drawing that screen readers skip: the button around it has the name. */
export function icon(name, size = 20) {
  const root = document.createElementNS(svg, 'svg');
  const shape = document.createElementNS(svg, 'path');
  shape.setAttribute('d', paths[name] ?? paths.hash);
  root.setAttribute('viewBox', '0 0 24 24');
  root.setAttribute('width', size);
  root.setAttribute('height', size);
  root.setAttribute('class', 'icon');
  root.setAttribute('aria-hidden', 'true');
  root.append(shape);
  return root;
}
