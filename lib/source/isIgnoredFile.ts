/**
 * Whether a file is one that a system or a program keeps for itself: `.DS_Store`, `Thumbs.db`, the locks of LibreOffice and Word
 * (`.~lock.x.csv#`, `~$x.docx`), what editors write beside a file (`.x.swp`, `x~`, `#x#`), downloads under way. Nobody wrote them, so nobody is
 * told of them.
 */
export const isIgnoredFile = (name: string) =>
  /^\.|^~\$|~$|^#.*#$|^(?:thumbs|ehthumbs|desktop)\.(?:db|ini)$|^icon\r$|\.(?:sw[a-p]|tmp|temp|part|crdownload)$/i.test(
    name,
  );
