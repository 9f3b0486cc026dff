/** What somebody asks for is made when it is asked for, whole: nothing of it is there in advance. */
export const instant = false;

export { PlainLayout as default } from '@/components/document/PlainLayout';
