/** Words that say nothing of where a link leads, when it is met without the text around it (WCAG 2.4.9). A year or a number says which. */
export const isVague = (words: string): boolean =>
  /^(här|klicka här|läs mer|mer|länk|pdf|here|click here|read more|more|link|[^\p{L}\d]*)$/iu.test(
    words.trim(),
  );
