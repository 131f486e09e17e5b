import { useEffect, useState } from "react";
import { say } from "../state/studio.ts";
import { takeFile } from "./takeFile.ts";

/** Takes a file dropped anywhere on the page; answers whether one hovers over it. */
export function useFileDrop(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return; // text that was dragged into a field
      event.preventDefault();
      setDragging(false);
      if (files.length > 1) say(`Only one file can be opened at a time: taking ${files[0]!.name}.`);
      if (files[0]) void takeFile(files[0]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return dragging;
}
