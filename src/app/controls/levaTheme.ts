import { fontFamily, fontSizes, palette, type ThemeId } from "../../shot/settings/palette.ts";

/** leva in the page's colours, type and spacing; its rows are as high as a finger where one presses them. */
export function levaTheme(theme: ThemeId, isTouched: boolean) {
  const { background, text, secondary, hairline, accent } = palette[theme];
  const size = `${isTouched ? fontSizes.body : fontSizes.small}px`;
  return {
    colors: {
      elevation1: "transparent",
      elevation2: "transparent",
      elevation3: hairline,
      accent1: accent,
      accent2: accent,
      accent3: text,
      highlight1: secondary,
      highlight2: text,
      highlight3: text,
      vivid1: accent,
      folderWidgetColor: secondary,
      folderTextColor: text,
      toolTipBackground: text,
      toolTipText: background[0],
    },
    radii: { xs: "4px", sm: "4px", lg: "8px" },
    space: { xs: "4px", sm: "8px", md: "12px", rowGap: "8px", colGap: "8px" },
    fonts: { mono: fontFamily, sans: fontFamily },
    fontSizes: { root: size, toolTip: size },
    sizes: {
      rootWidth: "100%",
      controlWidth: isTouched ? "52%" : "152px",
      rowHeight: isTouched ? "44px" : "28px",
      folderTitleHeight: isTouched ? "44px" : "36px",
      checkboxSize: isTouched ? "28px" : "18px",
      numberInputMinWidth: "56px",
    },
    shadows: { level1: "none", level2: "none" },
    fontWeights: { label: "400", folder: "600", button: "600" },
  };
}
