import { CommandIcon } from "../commands/CommandButton.tsx";
import { Menu } from "./Menu.tsx";
import "./Header.css";

/** The page's name, its theme and its help. */
export function Header({ children }: { children: React.ReactNode }) {
  return (
    <header>
      <h1>
        <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
          <path
            d="M3 7c6 0 7 18 14 18 5 0 6-7 12-7"
            fill="none"
            stroke="var(--accent)"
            strokeWidth="3"
            strokeLinecap="round"
          />
          <circle cx="9.6" cy="9.4" r="4" fill="#ff5c8a" />
        </svg>
        <span>Fall Line</span>
      </h1>
      <p>gradient descent, step by step</p>
      <Menu />
      {children}
      <CommandIcon id="theme" icon="theme" />
      <CommandIcon id="help" icon="help" />
    </header>
  );
}
