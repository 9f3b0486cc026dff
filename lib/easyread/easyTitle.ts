/** How the title of an easy-to-read page begins, so that it is marked wherever a title stands: menus, hits, feeds, windows. */
export const easyTitle = 'Lättläst: ';
