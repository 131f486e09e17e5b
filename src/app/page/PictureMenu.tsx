import "./PictureMenu.css";
import { Dialog } from "../dialogs/Dialog.tsx";
import { useStudio } from "../state/useStudio.ts";

/** One thing that can be chosen by its picture. */
export interface Pictured {
  readonly id: string;
  readonly title: string;
  /** What to look at; left out where the picture says enough. */
  readonly about?: string;
  /** What the mouse is told. */
  readonly tip?: string;
}

interface PictureMenuProps {
  readonly name: "presets" | "surfaces";
  readonly title: string;
  /** In groups, each under its heading; one group alone needs none. */
  readonly groups: readonly { readonly heading?: string; readonly items: readonly Pictured[] }[];
  /** The address of a picture. */
  readonly pictureOf: (id: string) => string | undefined;
  /** What is shown now. */
  readonly current?: string;
  readonly choose: (id: string) => void;
}

/** A dialog to choose from by pictures, which are loaded as they come into sight. */
export function PictureMenu({ name, title, groups, pictureOf, current, choose }: PictureMenuProps) {
  const studio = useStudio();
  const close = () => studio.setState({ dialog: null });
  return (
    <Dialog name={name} title={title} close={close}>
      {groups.map(({ heading, items }) => (
        <section key={heading ?? title} className="pictures" aria-label={heading}>
          {heading !== undefined && <h3>{heading}</h3>}
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  title={item.tip}
                  aria-current={item.id === current || undefined}
                  onClick={() => {
                    close();
                    choose(item.id);
                  }}
                >
                  <img src={pictureOf(item.id)} alt="" width={240} height={150} loading="lazy" />
                  <strong>{item.title}</strong>
                  {item.about !== undefined && <span>{item.about}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
