import type { Nodes } from 'mdast';

/** How a check tells of a fault: the part of the page where it stands, its short name, and the sentences. */
export type Report = (node: Pick<Nodes, 'position'>, rule: string, message: string) => void;
