/** Drawings on a 24 grid, stroke 1.75, no fill. Names tell the shape, not its use: the domain chooses. */
export const icons = {
  'arrow-left': '<path d="M20 12H5M10.5 6.5 5 12l5.5 5.5"/>',
  'arrow-right': '<path d="M4 12h15M13.5 6.5 19 12l-5.5 5.5"/>',
  badge:
    '<path d="m12 3.5 2.3 2 3-.3.6 3 2.6 1.6-1.2 2.7 1.2 2.7-2.6 1.6-.6 3-3-.3-2.3 2-2.3-2-3 .3-.6-3-2.6-1.6 1.2-2.7L3.5 9.8l2.6-1.6.6-3 3 .3z"/><path d="m9 12.5 2.2 2 3.8-4"/>',
  ban: '<circle cx="12" cy="12" r="8.5"/><path d="m6 6 12 12"/>',
  briefcase: '<path d="M4 8h16v11.5H4zM9 8V5h6v3M4 13h16"/>',
  bubble: '<path d="M4 5h16v11H11l-4.5 4v-4H4z"/>',
  'bubble-dots': '<path d="M4 5h16v11H11l-4.5 4v-4H4z"/><path d="M8.5 10.5h.1M12 10.5h.1M15.5 10.5h.1"/>',
  'bubble-line': '<path d="M4 5h16v11H11l-4.5 4v-4H4z"/><path d="M9 10.5h6"/>',
  calendar: '<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8"/>',
  chart: '<path d="M4 4v16h16M8.5 16v-4M13 16V8M17.5 16v-6"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7"/>',
  child:
    '<circle cx="12" cy="7" r="3"/><path d="M8 14.5c.5-2.3 2-3.5 4-3.5s3.5 1.2 4 3.5M12 11v6M12 17l-2.5 3.5M12 17l2.5 3.5"/>',
  'chevron-down': '<path d="m6 9.5 6 6 6-6"/>',
  circle: '<circle cx="12" cy="12" r="8.5"/>',
  'circle-check':
    '<circle cx="12" cy="12" r="9.4" fill="currentColor" stroke="none"/><path d="m7.4 12.3 3.1 3.1 6.1-6.5" stroke="#fff"/>',
  'circle-dashed': '<circle cx="12" cy="12" r="8.5" stroke-dasharray="2.9 2.44"/>',
  'circle-dot': '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="2.8" fill="currentColor"/>',
  'circle-full': '<circle cx="12" cy="12" r="8.5" fill="currentColor"/>',
  'circle-half': '<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 0 0 17z" fill="currentColor"/>',
  'circle-hatched':
    '<circle cx="12" cy="12" r="8.5" stroke-dasharray="2.9 2.44"/><path d="M5.5 14.5 14.5 5.5M7.5 18 18 7.5M11.5 19.5l8-8"/>',
  'circle-line': '<circle cx="12" cy="12" r="8.5"/><path d="M7.8 12h8.4"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.3l3.5 2"/>',
  cross: '<path d="m6 6 12 12M18 6 6 18"/>',
  dash: '<path d="M7 12h10"/>',
  door: '<path d="M14 4H6v16h8M10.5 12H20M16.5 8.5 20 12l-3.5 3.5"/>',
  envelope: '<path d="M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7"/>',
  eye: '<path d="M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.7"/>',
  'eye-off':
    '<path d="M9.8 6.2A9.5 9.5 0 0 1 12 5.8c6 0 9.5 6.2 9.5 6.2a16 16 0 0 1-3 3.6M6.2 7.8A15.5 15.5 0 0 0 2.5 12S6 18.2 12 18.2a9.3 9.3 0 0 0 4-.9M4 4l16 16"/>',
  filter: '<path d="M4 6.5h16M7 12h10M10 17.5h4"/>',
  flag: '<path d="M6 21V4M6 4.8h11.5l-2.5 4 2.5 4H6"/>',
  folder: '<path d="M3.5 6h6l2 2.5h9V19h-17z"/>',
  gavel: '<path d="m13 4 6.5 6.5M11 6l6.5 6.5M12 5l-4 4 6.5 6.5 4-4M11 12.5 4.5 19M13 20.5h7.5"/>',
  hands:
    '<path d="M3 10.5 7.5 6l4.5 3 4.5-3 4.5 4.5M3 10.5l6.5 7c1 1 2.3.9 3.2 0l6-6.5M12 9l-2.5 3.5c1.5.8 3 .3 4-1l4 4.2"/>',
  heart: '<path d="M12 20S4 15 4 9.3A4.2 4.2 0 0 1 12 7.5a4.2 4.2 0 0 1 8 1.8C20 15 12 20 12 20z"/>',
  house: '<path d="M4 11.5 12 4.5l8 7V20h-5.5v-5.5h-5V20H4z"/>',
  'id-card':
    '<path d="M3 5.5h18v13H3z"/><circle cx="8.5" cy="11" r="2"/><path d="M5.5 16c.4-1.6 1.5-2.3 3-2.3s2.6.7 3 2.3M14.5 10h3.5M14.5 13.5h3.5"/>',
  inbox: '<path d="M4 13.5 6.5 5h11l2.5 8.5V19H4zM4 13.5h4.5l1.5 2.5h4l1.5-2.5H20"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.8v.1"/>',
  key: '<circle cx="8" cy="15.5" r="4"/><path d="M11 12.5 19.5 4M16 7.5l2.5 2.5"/>',
  languages:
    '<path d="M3 5h9M7.5 3v2M10.5 5c-.7 4-3.5 7-7 8.5M5.5 8.5c1 2.5 3.2 4.3 6 5.2M11.5 20.5 16 9.5l4.5 11M13 17h6"/>',
  leaf: '<path d="M5 19c0-9 5-14 15-14 0 10-5 15-12 14M5 19.5c2-5 5-8 9-9.5"/>',
  lifebuoy:
    '<circle cx="12" cy="12" r="8.5"/><circle cx="12" cy="12" r="3.5"/><path d="m6 6 3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5"/>',
  list: '<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1"/>',
  lock: '<path d="M5.5 11h13v9h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  paper: '<path d="M6 3h8l4 4v14H6zM14 3v4h4"/>',
  'paper-lines': '<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>',
  passport: '<path d="M5.5 3.5h13v17h-13zM9 17h6"/><circle cx="12" cy="10" r="3.2"/><path d="M8.8 10h6.4"/>',
  pencil: '<path d="m4 20 1-4.5L16 4.5l3.5 3.5L8.5 19z"/>',
  people:
    '<circle cx="9" cy="8" r="3.3"/><path d="M2.8 19.5c.4-3.7 2.8-5.7 6.2-5.7s5.8 2 6.2 5.7M15.5 5a3.2 3.2 0 0 1 0 6.1M17.5 14.2c2.2.7 3.5 2.5 3.7 5.3"/>',
  person: '<circle cx="12" cy="8" r="3.6"/><path d="M5 20c.4-4 3-6.2 7-6.2s6.6 2.2 7 6.2"/>',
  'person-plus':
    '<circle cx="10" cy="8" r="3.6"/><path d="M3 20c.4-4 3-6.2 7-6.2 2 0 3.7.5 4.9 1.5M18.5 14v6M15.5 17h6"/>',
  phone:
    '<path d="M5 4h3.5l1.6 4.2-2.1 1.5a11 11 0 0 0 5.3 5.3l1.5-2.1L19 14.5V18a2 2 0 0 1-2.2 2A16 16 0 0 1 3 6.2 2 2 0 0 1 5 4z"/>',
  'phone-off':
    '<path d="M5 4h3.5l1.6 4.2-2.1 1.5a11 11 0 0 0 5.3 5.3l1.5-2.1L19 14.5V18a2 2 0 0 1-2.2 2A16 16 0 0 1 3 6.2 2 2 0 0 1 5 4z"/><path d="M20 4 4 20"/>',
  pin: '<path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11z"/><circle cx="12" cy="10" r="2.3"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  print: '<path d="M7 8.5V4h10v4.5M4 8.5h16V17h-3M7 17H4V8.5M7 14h10v6.5H7z"/>',
  scales: '<path d="M12 4v16M8 20h8M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z"/>',
  search: '<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>',
  shield: '<path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6z"/>',
  stamp: '<path d="M9.5 12.5V9a3 3 0 1 1 5 0v3.5h4V17h-13v-4.5zM5.5 20h13"/>',
  swap: '<path d="M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4"/>',
  'three-dots':
    '<circle cx="12" cy="5.8" r="2.6"/><circle cx="5.5" cy="17" r="2.6"/><circle cx="18.5" cy="17" r="2.6"/><path d="M10.5 8.2 7 14.6M13.5 8.2l3.5 6.4M8.5 17h7"/>',
  undo: '<path d="M8.5 5 4.5 9l4 4M4.5 9H14a5 5 0 0 1 0 10H8"/>',
  video: '<path d="M3.5 7h11v10h-11zM14.5 11l6-3v8l-6-3"/>',
  warning: '<path d="M12 4 2.8 20h18.4z"/><path d="M12 10v4.5M12 17.2v.1"/>',
} as const;

export type IconName = keyof typeof icons;
