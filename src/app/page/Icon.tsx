const paths = {
  play: "M7 4.5v15l12.5-7.5z",
  pause: "M6.5 5h4v14h-4zM13.5 5h4v14h-4z",
  back: "M15.5 5.5v13L6 12zM17 5.5h1.6v13H17z",
  forward: "M8.5 5.5v13L18 12zM5.4 5.5H7v13H5.4z",
  start: "M5.5 5.5h2v13h-2zM19 5.5v13L9 12z",
  end: "M16.5 5.5h2v13h-2zM5 5.5v13L15 12z",
  loop: "M7 7h9V4l4.5 4.2L16 12.5v-3H8.5v4H6V8a1 1 0 0 1 1-1zm10 10H8v3l-4.5-4.2L8 11.5v3h7.5v-4H18V16a1 1 0 0 1-1 1z",
  rule: "M5 4h14v4h-2V6H8.6l5 6-5 6H17v-2h2v4H5v-1.6L11 12 5 5.6z",
  theme: "M12 3a9 9 0 1 0 0 18V3z M12 3a9 9 0 0 1 0 18v-1.8a7.2 7.2 0 0 0 0-14.4z",
  help: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zm0 1.8a7.7 7.7 0 1 1 0 15.4 7.7 7.7 0 0 1 0-15.4zM11 15.8h2v2h-2zm1-9.6c2.1 0 3.6 1.3 3.6 3.2 0 1.5-.8 2.3-1.7 3-.7.5-1 .9-1 1.7v.3h-1.8V14c0-1.6.7-2.3 1.6-3 .7-.5 1-.9 1-1.6 0-.9-.7-1.5-1.7-1.5s-1.8.7-1.8 1.8H8.4c0-2.1 1.5-3.5 3.6-3.5z",
  copy: "M8 3h11a2 2 0 0 1 2 2v11h-2V5H8zM5 7h9a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zm0 2v10h9V9z",
  menu: "M4 6h16v2H4zM4 11h16v2H4zM4 16h16v2H4z",
  home: "M12 4 3 11.5l1.3 1.5L6 11.6V20h5v-5h2v5h5v-8.4l1.7 1.4 1.3-1.5z",
  view: "M12 2.5 3.5 7v10l8.5 4.5 8.5-4.5V7zm0 2.3L17.6 8 12 11 6.4 8zM5.5 9.8l5.5 3v6l-5.5-3zm7.5 9v-6l5.5-3v6z",
  link: "M10 7H7a5 5 0 0 0 0 10h3v-2H7a3 3 0 0 1 0-6h3zm4 0v2h3a3 3 0 0 1 0 6h-3v2h3a5 5 0 0 0 0-10zM8 11h8v2H8z",
  addPane: "M4 4h16v16H4zm2 2v12h12V6zm5 2h2v3h3v2h-3v3h-2v-3H8v-2h3z",
  edit: "M4 16.5V20h3.5L18 9.5 14.5 6zM15.9 4.6l1.5-1.5a1 1 0 0 1 1.4 0l2.1 2.1a1 1 0 0 1 0 1.4l-1.5 1.5z",
  seen: "M12 6C7 6 3.4 9.4 2 12c1.4 2.6 5 6 10 6s8.6-3.4 10-6c-1.4-2.6-5-6-10-6zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  unseen:
    "M12 6C7 6 3.4 9.4 2 12c1.4 2.6 5 6 10 6s8.6-3.4 10-6c-1.4-2.6-5-6-10-6zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.2 3 3 4.2 19.8 21l1.2-1.2z",
  solo: "M4 9V4h5v2H6v3zM15 4h5v5h-2V6h-3zM20 15v5h-5v-2h3v-3zM9 20H4v-5h2v3h3zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  close: "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6 10.6 12 5 6.4z",
} as const;

/** A 24-unit glyph in the text's colour. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  );
}
